package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.resident.RegisterResident;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterResident}. */
public final class RegisteringResidents implements RegisterResident {
  private static final KnownAccounts NONE = new KnownAccounts(List.of());

  private final UseCaseRunner runner;
  private final Access access;
  private final ResidentAdmission admission;

  public RegisteringResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
    this.admission = new ResidentAdmission(runner, access);
  }

  /**
   * Nearly every resident is new, so the first attempt looks at no account. The storage keeps it
   * only where the number and the address are free and the home is the practice's (R3, R4, R11).
   */
  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return runner.execute(
        () -> presumeNew(actor, careHome, form), () -> decide(actor, careHome, form));
  }

  private Either<AuditedRefusal, Outcome<Resident>> presumeNew(
      Actor actor, AccountId careHome, PatientForm form) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, PatientForm.Reading> resident = read(form);
    if (resident.isLeft()) {
      return Either.left(resident.getLeft());
    }
    return admission.decide(staff.get(), careHome, resident.get(), NONE, form.attestation());
  }

  private Either<AuditedRefusal, Outcome<Resident>> decide(
      Actor actor, AccountId careHome, PatientForm form) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, PatientForm.Reading> resident = read(form);
    if (resident.isLeft()) {
      return Either.left(resident.getLeft());
    }
    KnownAccounts known = known(careHome, resident.get());
    Either<AuditedRefusal, CareHomeAccount> home =
        access.careHomeOf(staff.get(), known.withId(careHome));
    if (home.isLeft()) {
      return Either.left(home.getLeft());
    }
    return admission.decide(
        staff.get(), home.get().id(), resident.get(), known, form.attestation());
  }

  private Either<AuditedRefusal, PatientForm.Reading> read(PatientForm form) {
    Either<AuditedRefusal, PatientForm.Reading> read =
        FormReading.form(form.read(runner.today(), runner.testNumbers()));
    if (read.isLeft()) {
      return Either.left(read.getLeft());
    }
    Optional<Refusal> missing = form.missing(read.get());
    return missing.isPresent() ? Either.left(AuditedRefusal.because(missing.get())) : read;
  }

  private KnownAccounts known(AccountId careHome, PatientForm.Reading form) {
    return new KnownAccounts(
        runner
            .storage()
            .accounts()
            .find(
                new AccountKeys(
                    Set.of(careHome),
                    Set.of(form.number()),
                    form.details().email().map(Set::of).orElse(Set.of()))));
  }
}
