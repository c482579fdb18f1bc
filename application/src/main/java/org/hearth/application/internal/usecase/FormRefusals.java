package org.hearth.application.internal.usecase;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.refusal.Refusal;

/** Refuses forms whose fields have faults. */
public final class FormRefusals {
  private FormRefusals() {}

  /** Several fields' answer, as a use case refuses it. */
  public static <T> Either<AuditedRefusal, T> refusing(Validation<Seq<FieldFault>, T> read) {
    return read.toEither()
        .mapLeft(faults -> AuditedRefusal.because(new Refusal.Invalid(faults.asJava())));
  }

  /** A single field's answer, as a use case refuses it. */
  public static <T> Either<AuditedRefusal, T> refusing(Validation<Fault, T> value, String name) {
    return Fields.field(name, value)
        .toEither()
        .mapLeft(fault -> AuditedRefusal.because(new Refusal.Invalid(List.of(fault))));
  }
}
