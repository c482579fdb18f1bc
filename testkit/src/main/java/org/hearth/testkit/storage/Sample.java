package org.hearth.testkit.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;

/** Invented accounts, links and entries; no two of one sample share an identifier or a key. */
public final class Sample {
  public static final OdsCode PRACTICE = new OdsCode("Z99001");
  public static final OdsCode OTHER_PRACTICE = new OdsCode("Z99002");
  public static final Actor STAFF = new Actor.PracticeStaff("Front desk", PRACTICE);
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

  /** In microseconds, which is what databases keep. */
  public static final Instant NOW = Instant.parse("2026-03-29T00:59:59.123456Z");

  private int ids;
  private int homes;
  private int patients;

  /** Later than all before it. */
  public UUID id() {
    ids++;
    return new UUID(0x0195_0000_0000_7000L + ((long) ids << 16), Long.MIN_VALUE + ids);
  }

  public AccountId accountId() {
    return new AccountId(id());
  }

  public CareHomeAccount careHome() {
    homes++;
    return CareHomeAccount.opened(
        accountId(),
        DummyNhsNumber.endingIn(homes),
        new CareHomeDetails(
            new CareHomeName("Willow House " + homes),
            DateOfBirth.of("1970-01-01"),
            contact(),
            email("office" + homes)),
        PRACTICE);
  }

  public AccountHolder accountHolder() {
    patients++;
    return accountHolder(details(Optional.of(email("patient" + patients))));
  }

  /** The holder of an account with these details. */
  public AccountHolder accountHolder(PatientDetails details) {
    return new AccountHolder(record(details));
  }

  /** A resident with an e-mail address, from today on. */
  public Resident resident(AccountId careHome) {
    patients++;
    return resident(careHome, record(details(Optional.of(email("patient" + patients)))));
  }

  /** The resident with that record, from today on. */
  public Resident resident(AccountId careHome, PatientRecord record) {
    return new Resident(record, link(record.id(), careHome));
  }

  public PatientRecord record(PatientDetails details) {
    patients++;
    return new PatientRecord(accountId(), SampleNumbers.nhsNumber(patients), PRACTICE, details, 0);
  }

  public LinkId linkId() {
    return new LinkId(id());
  }

  public PresentLink link(AccountId patient, AccountId careHome) {
    return new PresentLink(linkId(), patient, careHome, TODAY);
  }

  /** An entry that staff leave by registering a patient. */
  public AuditEntry entry(AccountId subject) {
    return entry(STAFF, AuditAction.PATIENT_REGISTERED, Optional.of(subject), "details checked");
  }

  public AuditEntry entry(
      Actor actor, AuditAction action, Optional<AccountId> subject, String reason) {
    UUID id = id();
    return new AuditEntry(id, NOW.plusNanos(1_000L * ids), actor, action, subject, reason);
  }

  public OpenRequest request(Patient patient) {
    return OpenRequest.submitted(
        new RequestId(id()),
        patient,
        RequestKind.PRESCRIPTION,
        new RequestText("The usual, please.\nTwo weeks’ worth."),
        STAFF,
        NOW);
  }

  public ResetRequest resetRequest(AccountId account) {
    return new ResetRequest(
        new ResetRequestId(id()), account, PRACTICE, NOW, new Reason("moves into a home"));
  }

  public static PatientDetails details(Optional<EmailAddress> email) {
    return new PatientDetails(
        PersonName.of("Ada", "Sample"), DateOfBirth.of("1940-10-22"), contact(), email, false);
  }

  public static ContactDetails contact() {
    return new ContactDetails(
        new PostalAddress("1 Sample Street, Middleton"),
        new Postcode("M24 2FU"),
        new PhoneNumber("+441616532454"));
  }

  /** Somewhere else than {@link #contact}. */
  public static ContactDetails otherContact() {
    return new ContactDetails(
        new PostalAddress("Flat 2, 9 Example Road, Leigh"),
        new Postcode("WN7 1AA"),
        new PhoneNumber("+441942215000"));
  }

  public static EmailAddress email(String local) {
    return new EmailAddress(local + "@hearth.example");
  }
}
