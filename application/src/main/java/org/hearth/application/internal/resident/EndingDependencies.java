package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.resident.EndDependency;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link EndDependency}. */
final class EndingDependencies implements EndDependency {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  EndingDependencies(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Patient> end(
      Actor actor, AccountId resident, EndReason reason, LocalDate on) {
    return runner.execute(() -> decide(actor, resident, reason, on));
  }

  private Either<AuditedRefusal, Outcome<Patient>> decide(
      Actor actor, AccountId id, EndReason reason, LocalDate on) {
    return access
        .staff(actor)
        .flatMap(staff -> access.patientOf(staff, id))
        .flatMap(patient -> end(actor, patient, reason, on));
  }

  private Either<AuditedRefusal, Outcome<Patient>> end(
      Actor actor, Patient patient, EndReason reason, LocalDate on) {
    if (!(patient instanceof Resident resident)) {
      return Either.left(AuditedRefusal.because(new CareHomeRefusal.NotADependent()));
    }
    if (on.isBefore(resident.link().from())) {
      return invalidDay("is before the day on which the resident was registered");
    }
    if (on.isAfter(context.today())) {
      return invalidDay("is in the future");
    }
    Resident.Departure departure = resident.leave(on, reason);
    return Either.right(
        new Outcome<>(
            departure.patient(),
            ChangeSet.with(
                    context.entry(
                        actor, AuditAction.DEPENDENCY_ENDED, resident.id(), reason.name()))
                .amend(resident, departure.patient())
                .end(departure.ended())
                .build()));
  }

  private static <T> Either<AuditedRefusal, T> invalidDay(String fault) {
    return Either.left(AuditedRefusal.because(Refusal.Invalid.of("on", fault)));
  }
}
