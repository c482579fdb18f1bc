package org.hearth.app.cli;

import org.hearth.domain.practice.OdsCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a practice's ODS code from the command line. */
final class PracticeCode implements ITypeConverter<OdsCode> {
  @Override
  public OdsCode convert(String text) {
    return OdsCode.parse(text)
        .toEither()
        .getOrElseThrow(fault -> new TypeConversionException("it " + fault.message()));
  }
}
