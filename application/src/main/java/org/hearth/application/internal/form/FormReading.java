package org.hearth.application.internal.form;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.jspecify.annotations.Nullable;

/** Reads what an actor entered; fields with faults are refused as {@code invalid}. */
public final class FormReading {
  private FormReading() {}

  /** Several fields, refused with all their faults. */
  public static <T> Either<AuditedRefusal, T> form(Validation<Seq<FieldFault>, T> fields) {
    return fields
        .toEither()
        .mapLeft(faults -> AuditedRefusal.because(new Refusal.Invalid(faults.asJava())));
  }

  /** A single field. */
  public static <T> Either<AuditedRefusal, T> field(String name, Validation<Fault, T> value) {
    return Fields.field(name, value)
        .toEither()
        .mapLeft(fault -> AuditedRefusal.because(new Refusal.Invalid(List.of(fault))));
  }

  /** The field {@code reason}. */
  public static Either<AuditedRefusal, Reason> reason(@Nullable String text) {
    return field("reason", Reason.parse(text));
  }
}
