package org.hearth.adapter.jpa.internal.entity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
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
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.NullUnmarked;

/** Between accounts and their rows. */
@NullUnmarked
public final class AccountMapping {
  private static final String SEPARATOR = ",";

  private AccountMapping() {}

  /** The account of a row and its practices, joined by commas. */
  static Account toAccount(AccountRow row, String practices) {
    if (row.registration().state() == AccountState.CARE_HOME) {
      return toCareHome(row, practices == null ? "" : practices);
    }
    return toPatient(row);
  }

  private static CareHomeAccount toCareHome(AccountRow row, String practices) {
    Set<OdsCode> codes =
        Arrays.stream(practices.split(SEPARATOR, -1)).map(OdsCode::new).collect(Collectors.toSet());
    RegistrationRow home = row.registration();
    return new CareHomeAccount(
        new AccountId(row.id()),
        new DummyNhsNumber(home.number()),
        new CareHomeDetails(
            new CareHomeName(home.name()),
            new DateOfBirth(home.dateOfBirth()),
            contact(home),
            new EmailAddress(home.email())),
        codes,
        home.version());
  }

  /** The patient of a row. */
  public static Patient toPatient(AccountRow row) {
    RegistrationRow patient = row.registration();
    PatientRecord record =
        new PatientRecord(
            new AccountId(row.id()),
            new NhsNumber(patient.number()),
            new OdsCode(patient.practice()),
            new PatientDetails(
                PersonName.of(patient.givenName(), patient.name()),
                new DateOfBirth(patient.dateOfBirth()),
                contact(patient),
                Optional.ofNullable(patient.email()).map(EmailAddress::new),
                patient.housebound()),
            patient.version());
    if (row.linkId() != null) {
      return new Resident(
          record,
          new PresentLink(
              new LinkId(row.linkId()),
              record.id(),
              new AccountId(row.careHomeId()),
              row.dependentSince()));
    }
    return switch (patient.state()) {
      case OWN_ACCOUNT -> new AccountHolder(record);
      case RESET -> new ResetPatient(record);
      case FORMER_RESIDENT -> new FormerResident(record);
      case MOVED_PRACTICE -> new FormerResident(record, true);
      case RESIDENT, CARE_HOME ->
          throw new IllegalStateException("Account " + row.id() + " has no present link");
    };
  }

  private static ContactDetails contact(RegistrationRow row) {
    return new ContactDetails(
        new PostalAddress(row.address()),
        new Postcode(row.postcode()),
        new PhoneNumber(row.phone()));
  }

  /** The row of an account, in the account's version. */
  public static AccountRow toRow(Account account) {
    return account instanceof CareHomeAccount home ? toRow(home) : toRow((Patient) account);
  }

  private static AccountRow toRow(CareHomeAccount home) {
    CareHomeDetails details = home.details();
    String name = details.name().text();
    return new AccountRow(
        home.id().value(),
        registration(home, name, null, details.dateOfBirth(), false, AccountState.CARE_HOME, null),
        name,
        null,
        null,
        null);
  }

  private static AccountRow toRow(Patient patient) {
    PatientDetails details = patient.details();
    PersonName name = details.name();
    PresentLink link = patient instanceof Resident resident ? resident.link() : null;
    return new AccountRow(
        patient.id().value(),
        registration(
            patient,
            name.family().text(),
            name.given().text(),
            details.dateOfBirth(),
            details.housebound(),
            state(patient),
            patient.practice().text()),
        name.family().searchKey(),
        link == null ? null : link.id().value(),
        link == null ? null : link.careHome().value(),
        link == null ? null : link.from());
  }

  private static RegistrationRow registration(
      Account account,
      String name,
      String givenName,
      DateOfBirth dateOfBirth,
      boolean housebound,
      AccountState state,
      String practice) {
    ContactDetails contact = account.contact();
    return new RegistrationRow(
        account.number().value(),
        account.email().map(EmailAddress::text).orElse(null),
        name,
        givenName,
        dateOfBirth.day(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().e164(),
        housebound,
        state,
        practice,
        account.version());
  }

  private static AccountState state(Patient patient) {
    if (patient instanceof Resident) {
      return AccountState.RESIDENT;
    }
    if (patient instanceof AccountHolder) {
      return AccountState.OWN_ACCOUNT;
    }
    if (patient instanceof ResetPatient) {
      return AccountState.RESET;
    }
    return ((FormerResident) patient).movedPractice()
        ? AccountState.MOVED_PRACTICE
        : AccountState.FORMER_RESIDENT;
  }
}
