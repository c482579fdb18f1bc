package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.FormRefusals;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.PatientForm.Attestation;
import org.hearth.application.port.in.resident.RegisterResident;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterResident}. */
public final class RegisteringResidents implements RegisterResident {
  private static final KnownAccounts NOBODY = new KnownAccounts(List.of());

  private final UseCaseRunner runner;
  private final Access access;
  private final ResidentAdmission admission;

  public RegisteringResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
    this.admission = new ResidentAdmission(runner, access);
  }

  /** Most residents are new. Whether one is, and the home is the practice's, the storage sees. */
  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return runner.execute(
        () ->
            decide(
                actor,
                form,
                (staff, resident) -> admit(staff, careHome, resident, NOBODY, form.attestation())),
        () ->
            decide(
                actor,
                form,
                (staff, resident) -> look(staff, careHome, resident, form.attestation())));
  }

  private Either<AuditedRefusal, Outcome<Resident>> decide(
      Actor actor,
      PatientForm form,
      BiFunction<PracticeStaff, PatientForm.Reading, Either<AuditedRefusal, Outcome<Resident>>>
          decide) {
    return access
        .staff(actor)
        .flatMap(
            staff ->
                FormRefusals.refusing(form.read(runner.today(), runner.testNumbers()))
                    .flatMap(
                        reading ->
                            form.missing(reading)
                                .map(AuditedRefusal::because)
                                .<Either<AuditedRefusal, Outcome<Resident>>>map(Either::left)
                                .orElseGet(() -> decide.apply(staff, reading))));
  }

  private Either<AuditedRefusal, Outcome<Resident>> look(
      PracticeStaff staff,
      AccountId careHome,
      PatientForm.Reading resident,
      Attestation attestation) {
    KnownAccounts known = known(careHome, resident);
    return access
        .careHomeOf(staff, known.withId(careHome))
        .flatMap(home -> admit(staff, home.id(), resident, known, attestation));
  }

  private Either<AuditedRefusal, Outcome<Resident>> admit(
      PracticeStaff staff,
      AccountId careHome,
      PatientForm.Reading resident,
      KnownAccounts known,
      Attestation attestation) {
    return admission.decide(staff, careHome, resident, known, attestation);
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
