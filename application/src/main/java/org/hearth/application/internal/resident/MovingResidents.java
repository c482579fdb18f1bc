package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.resident.MoveResident;
import org.hearth.application.port.out.ChangeSet;
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
  private final UseCaseRunner runner;
  private final Access access;

  public MovingResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome) {
    return runner.execute(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        access
                            .patientOf(staff, resident)
                            .flatMap(patient -> decide(staff, patient, toCareHome))));
  }

  private Either<AuditedRefusal, Outcome<Resident>> decide(
      PracticeStaff staff, Patient patient, AccountId toCareHome) {
    if (!(patient instanceof Resident resident)) {
      return Either.left(AuditedRefusal.because(new CareHomeRefusal.NotADependent()));
    }
    if (resident.isDependentOf(toCareHome)) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AlreadyRegistered()));
    }
    return access
        .careHomeOf(staff, runner.account(toCareHome))
        .map(
            home -> {
              Resident.Transfer transfer =
                  resident.moveTo(home.id(), new LinkId(runner.nextId()), runner.today());
              return new Outcome<>(
                  transfer.resident(),
                  ChangeSet.with(
                          runner.entry(
                              staff, AuditAction.RESIDENT_MOVED, resident.id(), "moved home"))
                      .amend(transfer.resident())
                      .end(transfer.ended())
                      .start(transfer.resident().link())
                      .build());
            });
  }
}
