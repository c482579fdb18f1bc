package org.hearth.application.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link EndDependency}. */
public final class EndingDependencies implements EndDependency {
  private final Workplace workplace;
  private final Access access;

  public EndingDependencies(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Patient> end(
      Actor actor, AccountId resident, EndReason reason, LocalDate on) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(staff -> access.patientOf(staff, resident))
                .flatMap(patient -> decide(actor, patient, reason, on)));
  }

  private Either<Refused, Decision<Patient>> decide(
      Actor actor, Patient patient, EndReason reason, LocalDate on) {
    if (!(patient instanceof Resident resident)) {
      return Either.left(Refused.because(new CareHomeRefusal.NotADependent()));
    }
    if (on.isBefore(resident.link().from())) {
      return invalidDay("is before the day on which the resident was registered");
    }
    if (on.isAfter(workplace.today())) {
      return invalidDay("is in the future");
    }
    Resident.Departure departure = resident.leave(on, reason);
    return Either.right(
        new Decision<>(
            departure.patient(),
            Change.with(
                    workplace.entry(
                        actor, AuditAction.DEPENDENCY_ENDED, resident.id(), reason.name()))
                .amend(departure.patient())
                .end(departure.ended())
                .build()));
  }

  private static <T> Either<Refused, T> invalidDay(String fault) {
    return Either.left(Refused.because(Refusal.Invalid.of("on", fault)));
  }
}
