package org.hearth.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a TCP port from the command line. */
final class PortNumber implements ITypeConverter<Integer> {
  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST) {
      return Integer.valueOf(text);
    }
    throw new TypeConversionException("it is not a port: a whole number from 0 to " + HIGHEST);
  }
}
