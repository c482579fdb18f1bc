package org.hearth.application.resident;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link MoveResident}. */
public final class MovingResidents implements MoveResident {
  private final Workplace workplace;
  private final Access access;

  public MovingResidents(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        access
                            .patientOf(staff, resident)
                            .flatMap(patient -> decide(staff, patient, toCareHome))));
  }

  private Either<Refused, Decision<Resident>> decide(
      PracticeStaff staff, Patient patient, AccountId toCareHome) {
    if (!(patient instanceof Resident resident)) {
      return Either.left(Refused.because(new CareHomeRefusal.NotADependent()));
    }
    if (resident.isDependentOf(toCareHome)) {
      return Either.left(Refused.because(new AccountRefusal.AlreadyRegistered()));
    }
    return access
        .careHomeOf(staff, workplace.account(toCareHome))
        .map(
            home -> {
              Resident.Transfer transfer =
                  resident.moveTo(home.id(), new LinkId(workplace.nextId()), workplace.today());
              return new Decision<>(
                  transfer.resident(),
                  Change.with(
                          workplace.entry(
                              staff, AuditAction.RESIDENT_MOVED, resident.id(), "moved home"))
                      .amend(transfer.resident())
                      .end(transfer.ended())
                      .start(transfer.resident().link())
                      .build());
            });
  }
}
