package org.hearth.application.resident;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Workplace;
import org.hearth.application.patient.AddressLetters;
import org.hearth.application.patient.PatientForm;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.KnownAccounts;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.Admissible;
import org.hearth.domain.patient.Admission;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Whether a patient can be registered under a care home, given the accounts there are. */
public final class ResidentAdmission {
  private final Workplace workplace;

  public ResidentAdmission(Workplace workplace) {
    this.workplace = workplace;
  }

  /**
   * R4, R10, R12.
   *
   * @param home the home that the staff member may register residents under (R11)
   * @param known the accounts with the form's number and address
   * @param reason what the audit trail tells
   */
  public Either<Refusal, Decision<Resident>> decide(
      PracticeStaff staff,
      AccountId home,
      PatientForm.Reading form,
      KnownAccounts known,
      String reason) {
    Optional<Patient> patient = known.withNumber(form.number()).map(Patient.class::cast);
    return Admission.to(home, patient)
        .flatMap(
            admissible ->
                isAnothers(form, known)
                    ? Either.left(new Refusal.EmailInUse())
                    : Either.right(admit(staff, home, form, admissible, reason)));
  }

  private static boolean isAnothers(PatientForm.Reading form, KnownAccounts known) {
    return form.details()
        .email()
        .flatMap(known::withEmail)
        .filter(other -> !other.number().equals(form.number()))
        .isPresent();
  }

  private Decision<Resident> admit(
      PracticeStaff staff,
      AccountId home,
      PatientForm.Reading form,
      Optional<Admissible> admissible,
      String reason) {
    LinkId link = new LinkId(workplace.nextId());
    if (admissible.isEmpty()) {
      Resident newcomer = newcomer(staff, home, form.number(), form.details(), link);
      return new Decision<>(newcomer, Change.opened(newcomer, entry(staff, newcomer, reason)));
    }
    Resident resident =
        admissible.get().admit(form.details(), staff.practice(), home, link, workplace.today());
    Change.Builder change =
        Change.with(entry(staff, resident, reason)).amend(resident).start(resident.link());
    AddressLetters.of(workplace, admissible.get(), resident).forEach(change::write);
    return new Decision<>(resident, change.build());
  }

  private Resident newcomer(
      PracticeStaff staff, AccountId home, NhsNumber number, PatientDetails details, LinkId link) {
    AccountId id = new AccountId(workplace.nextId());
    return new Resident(
        new PatientRecord(id, number, staff.practice(), details, 0),
        new PresentLink(link, id, home, workplace.today()));
  }

  private AuditEntry entry(PracticeStaff staff, Resident resident, String reason) {
    return workplace.entry(staff, AuditAction.RESIDENT_REGISTERED, resident.id(), reason);
  }
}
