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
import org.jspecify.annotations.Nullable;

/** Between accounts and their rows. */
public final class AccountMapping {
  private static final String SEPARATOR = ",";

  private AccountMapping() {}

  /** The account of a row and its practices, joined by commas. */
  static Account toAccount(AccountEntity row, @Nullable String practices) {
    if (row.standing == AccountState.CARE_HOME) {
      return toCareHome(row, practices == null ? "" : practices);
    }
    return toPatient(row);
  }

  private static CareHomeAccount toCareHome(AccountEntity row, String practices) {
    Set<OdsCode> codes =
        Arrays.stream(practices.split(SEPARATOR, -1)).map(OdsCode::new).collect(Collectors.toSet());
    return new CareHomeAccount(
        new AccountId(row.id),
        new DummyNhsNumber(row.number),
        new CareHomeDetails(
            new CareHomeName(row.name),
            new DateOfBirth(row.dateOfBirth),
            contact(row),
            new EmailAddress(row.email)),
        codes,
        row.version);
  }

  /** The patient of a row. */
  public static Patient toPatient(AccountEntity row) {
    PatientRecord record =
        new PatientRecord(
            new AccountId(row.id),
            new NhsNumber(row.number),
            new OdsCode(row.practice),
            new PatientDetails(
                PersonName.of(row.givenName, row.name),
                new DateOfBirth(row.dateOfBirth),
                contact(row),
                Optional.ofNullable(row.email).map(EmailAddress::new),
                row.housebound),
            row.version);
    if (row.linkId != null) {
      return new Resident(
          record,
          new PresentLink(
              new LinkId(row.linkId),
              record.id(),
              new AccountId(row.careHomeId),
              row.dependentSince));
    }
    return switch (row.standing) {
      case OWN_ACCOUNT -> new AccountHolder(record);
      case RESET -> new ResetPatient(record);
      case FORMER_RESIDENT -> new FormerResident(record);
      case MOVED_PRACTICE -> new FormerResident(record, true);
      case RESIDENT, CARE_HOME ->
          throw new IllegalStateException("Account " + row.id + " has no present link");
    };
  }

  private static ContactDetails contact(AccountEntity row) {
    return new ContactDetails(
        new PostalAddress(row.address), new Postcode(row.postcode), new PhoneNumber(row.phone));
  }

  /** The row of an account, in the account's version. */
  public static AccountEntity toRow(Account account) {
    AccountEntity row = new AccountEntity();
    row.id = account.id().value();
    row.number = account.number().value();
    row.email = account.email().map(EmailAddress::text).orElse(null);
    row.address = account.contact().address().text();
    row.postcode = account.contact().postcode().text();
    row.phone = account.contact().phone().e164();
    row.version = account.version();
    if (account instanceof CareHomeAccount home) {
      row.name = home.details().name().text();
      row.nameKey = row.name;
      row.dateOfBirth = home.details().dateOfBirth().day();
      row.standing = AccountState.CARE_HOME;
    } else {
      fill(row, (Patient) account);
    }
    return row;
  }

  private static void fill(AccountEntity row, Patient patient) {
    PatientDetails details = patient.details();
    row.name = details.name().family().text();
    row.givenName = details.name().given().text();
    row.nameKey = details.name().family().searchKey();
    row.dateOfBirth = details.dateOfBirth().day();
    row.housebound = details.housebound();
    row.practice = patient.practice().text();
    row.standing = standing(patient);
    if (patient instanceof Resident resident) {
      row.linkId = resident.link().id().value();
      row.careHomeId = resident.link().careHome().value();
      row.dependentSince = resident.link().from();
    }
  }

  private static AccountState standing(Patient patient) {
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
