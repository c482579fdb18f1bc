package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.PatientForm.Attestation;
import org.hearth.application.port.in.patient.RegisterPatient;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Recognition;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterPatient}. */
final class RegisteringPatients implements RegisterPatient {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  RegisteringPatients(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, AccountHolder> register(Actor actor, PatientForm form) {
    return runner.execute(() -> decide(actor, form));
  }

  private Either<AuditedRefusal, Outcome<AccountHolder>> decide(Actor actor, PatientForm form) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, PatientForm.Reading> reading =
        FormReading.form(form.readAccountHolder(context.today(), context.testNumbers()));
    if (reading.isLeft()) {
      return Either.left(reading.getLeft());
    }
    Optional<Refusal> missing = form.missing(reading.get());
    if (missing.isPresent()) {
      return Either.left(AuditedRefusal.because(missing.get()));
    }
    Optional<AuditedRefusal> inUse = inUse(staff.get(), reading.get(), form.attestation());
    if (inUse.isPresent()) {
      return Either.left(inUse.get());
    }
    return Either.right(opened(staff.get(), reading.get(), form.attestation()));
  }

  private Optional<AuditedRefusal> inUse(
      PracticeStaff staff, PatientForm.Reading form, Attestation attestation) {
    KnownAccounts known =
        new KnownAccounts(
            context
                .storage()
                .accounts()
                .find(
                    new AccountKeys(
                        Set.of(),
                        Set.of(form.number()),
                        form.details().email().map(Set::of).orElse(Set.of()))));
    Optional<Patient> patient = known.withNumber(form.number()).map(Patient.class::cast);
    if (patient.isPresent() && !patient.get().isAt(staff.practice())) {
      // R26: what moved practice is taken over as a resident, and not by an account of one's own.
      return Optional.of(access.atAnotherPractice(staff, patient.get()));
    }
    if (patient.isPresent()) {
      Refusal refusal =
          Recognition.of(patient.get(), attestation.of(form.details(), staff.practice()))
              .fold(why -> why, recognised -> new AccountRefusal.NumberInUse(Holder.PATIENT));
      return Optional.of(access.traced(refusal, staff, patient.get()));
    }
    return form.details()
        .email()
        .flatMap(known::withEmail)
        .map(other -> access.emailInUse(staff, other));
  }

  private Outcome<AccountHolder> opened(
      PracticeStaff staff, PatientForm.Reading form, Attestation attestation) {
    AccountHolder patient =
        new AccountHolder(
            new PatientRecord(
                new AccountId(context.nextId()),
                form.number(),
                staff.practice(),
                form.details(),
                0));
    return new Outcome<>(
        patient,
        ChangeSet.opened(
            patient,
            context.entry(
                staff, AuditAction.PATIENT_REGISTERED, patient.id(), attestation.reason())));
  }
}
