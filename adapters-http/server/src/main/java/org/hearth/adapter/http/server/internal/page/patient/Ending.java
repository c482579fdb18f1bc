package org.hearth.adapter.http.server.internal.page.patient;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;

/**
 * The end of a dependency, as the form says it.
 *
 * @param on the first day without the dependency
 */
record Ending(EndReason reason, LocalDate on) {
  private static final Fault NO_DAY = new Fault("is not a day");

  static Either<Refusal, Ending> read(EndFields fields) {
    Optional<EndReason> reason =
        Arrays.stream(EndReason.values())
            .filter(each -> each.name().equals(fields.reason()))
            .findFirst();
    Validation<Fault, LocalDate> on = day(fields);
    List<FieldFault> faults = new ArrayList<>();
    if (reason.isEmpty()) {
      faults.add(Fault.MISSING.in("reason"));
    }
    if (on.isInvalid()) {
      faults.add(on.getError().in("on"));
    }
    return faults.isEmpty()
        ? Either.right(new Ending(reason.orElseThrow(), on.get()))
        : Either.left(new Refusal.Invalid(faults));
  }

  private static Validation<Fault, LocalDate> day(EndFields fields) {
    if (DateFields.text(fields.onDay(), fields.onMonth(), fields.onYear()).isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    try {
      return Validation.valid(
          LocalDate.of(
              Integer.parseInt(fields.onYear().strip()),
              Integer.parseInt(fields.onMonth().strip()),
              Integer.parseInt(fields.onDay().strip())));
    } catch (NumberFormatException | DateTimeException noDay) {
      return Validation.invalid(NO_DAY);
    }
  }
}
