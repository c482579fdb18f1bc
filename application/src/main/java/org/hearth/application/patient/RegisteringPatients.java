package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.KnownAccounts;
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
public final class RegisteringPatients implements RegisterPatient {
  private final Workplace workplace;
  private final Access access;

  public RegisteringPatients(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, AccountHolder> register(Actor actor, PatientForm form) {
    return workplace.carryOut(() -> access.staff(actor).flatMap(staff -> decide(staff, form)));
  }

  private Either<Refused, Decision<AccountHolder>> decide(PracticeStaff staff, PatientForm form) {
    return Fields.refusing(form.read(workplace.today(), workplace.testNumbers()))
        .flatMap(
            reading -> {
              Optional<Refused> refused =
                  form.missing(reading)
                      .map(Refused::because)
                      .or(() -> inUse(staff, reading, form.attestation()));
              return refused.isPresent()
                  ? Either.left(refused.get())
                  : Either.right(opened(staff, reading, form.attestation()));
            });
  }

  private Optional<Refused> inUse(
      PracticeStaff staff, PatientForm.Reading form, Attestation attestation) {
    KnownAccounts known =
        new KnownAccounts(
            workplace
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

  private Decision<AccountHolder> opened(
      PracticeStaff staff, PatientForm.Reading form, Attestation attestation) {
    AccountHolder patient =
        new AccountHolder(
            new PatientRecord(
                new AccountId(workplace.nextId()),
                form.number(),
                staff.practice(),
                form.details(),
                0));
    return new Decision<>(
        patient,
        Change.opened(
            patient,
            workplace.entry(
                staff, AuditAction.PATIENT_REGISTERED, patient.id(), attestation.reason())));
  }
}
