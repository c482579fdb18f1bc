package org.hearth.adapter.http.server.internal.page.form;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.refusal.Refusal;

/** Reads single fields of a form where a port takes no text, or is not asked yet. */
public final class FieldReading {
  private FieldReading() {}

  /** What a field holds; refused as the form is that has this fault. */
  public static <T> Either<Refusal, T> field(String name, Validation<Fault, T> read) {
    return read.toEither().mapLeft(fault -> new Refusal.Invalid(List.of(fault.in(name))));
  }
}
