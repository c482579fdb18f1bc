package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.patient.AddressNotifications;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.PatientForm.Attestation;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Admissible;
import org.hearth.domain.patient.Admission;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Recognition;
import org.hearth.domain.patient.Registration;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Whether a patient can be registered under a care home, given the accounts there are. */
public final class ResidentAdmission {
  private final UseCaseContext context;
  private final Access access;

  public ResidentAdmission(UseCaseContext context, Access access) {
    this.context = context;
    this.access = access;
  }

  /**
   * R4, R10, R12, R23, R26.
   *
   * @param home the home that the staff member may register residents under (R11)
   * @param known the accounts with the form's number and address
   * @param attestation what is confirmed, for the audit trail
   */
  public Either<AuditedRefusal, Outcome<Resident>> decide(
      PracticeStaff staff,
      AccountId home,
      PatientForm.Reading form,
      KnownAccounts known,
      Attestation attestation) {
    Optional<Patient> patient = known.withNumber(form.number()).map(Patient.class::cast);
    Optional<AuditedRefusal> addressTaken = addressTaken(staff, form, known);
    if (patient.isEmpty()) {
      return addressTaken.isPresent()
          ? Either.left(addressTaken.get())
          : Either.right(newcomer(staff, home, form, attestation));
    }
    Registration wanted = attestation.of(form.details(), staff.practice());
    Either<Refusal, Recognition> recognised = Recognition.of(patient.get(), wanted);
    if (recognised.isLeft()) {
      return Either.left(access.traced(recognised.getLeft(), staff, patient.get()));
    }
    Either<Refusal, Admissible> admissible = Admission.to(home, patient.get(), wanted);
    if (admissible.isLeft()) {
      return Either.left(access.traced(admissible.getLeft(), staff, patient.get()));
    }
    if (addressTaken.isPresent()) {
      return Either.left(addressTaken.get());
    }
    String reason = attestation.reason(recognised.get());
    return Either.right(admit(staff, home, form, admissible.get(), reason));
  }

  private Optional<AuditedRefusal> addressTaken(
      PracticeStaff staff, PatientForm.Reading form, KnownAccounts known) {
    return form.details()
        .email()
        .flatMap(known::withEmail)
        .filter(other -> !other.number().equals(form.number()))
        .map(other -> access.emailInUse(staff, other));
  }

  private Outcome<Resident> admit(
      PracticeStaff staff,
      AccountId home,
      PatientForm.Reading form,
      Admissible admissible,
      String reason) {
    PastRegistration past = PastRegistration.of(context.nextId(), admissible);
    Resident resident =
        admissible.admit(form.details(), staff.practice(), home, nextLink(), context.today());
    ChangeSetBuilder change =
        ChangeSet.with(entry(staff, resident, reason))
            .amend(admissible, resident)
            .start(resident.link());
    if (!admissible.isAt(staff.practice())) {
      change.leave(past);
    }
    AddressNotifications.of(context, admissible, resident).forEach(change::write);
    return new Outcome<>(resident, change.build());
  }

  private Outcome<Resident> newcomer(
      PracticeStaff staff, AccountId home, PatientForm.Reading form, Attestation attestation) {
    LinkId link = nextLink();
    AccountId id = new AccountId(context.nextId());
    Resident newcomer =
        new Resident(
            new PatientRecord(id, form.number(), staff.practice(), form.details(), 0),
            new PresentLink(link, id, home, context.today()));
    return new Outcome<>(
        newcomer, ChangeSet.opened(newcomer, entry(staff, newcomer, attestation.reason())));
  }

  private LinkId nextLink() {
    return new LinkId(context.nextId());
  }

  private AuditEntry entry(PracticeStaff staff, Resident resident, String reason) {
    return context.entry(staff, AuditAction.RESIDENT_REGISTERED, resident.id(), reason);
  }
}
