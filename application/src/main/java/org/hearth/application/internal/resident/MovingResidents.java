package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.resident.MoveResident;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link MoveResident}. */
final class MovingResidents implements MoveResident {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  MovingResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome) {
    return runner.execute(() -> decide(actor, resident, toCareHome));
  }

  private Either<AuditedRefusal, Outcome<Resident>> decide(
      Actor actor, AccountId id, AccountId toCareHome) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, Patient> patient = access.patientOf(staff.get(), id);
    if (patient.isLeft()) {
      return Either.left(patient.getLeft());
    }
    if (!(patient.get() instanceof Resident resident)) {
      return Either.left(AuditedRefusal.because(new CareHomeRefusal.NotADependent()));
    }
    if (resident.isDependentOf(toCareHome)) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AlreadyRegistered()));
    }
    return access
        .careHomeOf(staff.get(), context.account(toCareHome))
        .map(home -> moved(staff.get(), resident, home));
  }

  private Outcome<Resident> moved(PracticeStaff staff, Resident resident, CareHomeAccount home) {
    Resident.Transfer transfer =
        resident.moveTo(home.id(), new LinkId(context.nextId()), context.today());
    return new Outcome<>(
        transfer.resident(),
        ChangeSet.with(
                context.entry(staff, AuditAction.RESIDENT_MOVED, resident.id(), "moved home"))
            .amend(resident, transfer.resident())
            .end(transfer.ended())
            .start(transfer.resident().link())
            .build());
  }
}
