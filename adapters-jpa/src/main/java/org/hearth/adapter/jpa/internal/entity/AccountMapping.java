package org.hearth.adapter.jpa.internal.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.NullUnmarked;

/** Between accounts and their rows. */
@NullUnmarked
public final class AccountMapping {
  private static final String SEPARATOR = ",";

  private AccountMapping() {}

  /** The account of a row and its practices, joined by commas. */
  static Account toAccount(AccountRow row, String practices) {
    return switch (row.registration().state()) {
      case CARE_HOME -> toCareHome(row, codes(practices));
      case CLOSED_HOME -> toClosed(row, codes(practices));
      default -> toPatient(row);
    };
  }

  private static Set<OdsCode> codes(String practices) {
    return Arrays.stream(practices.split(SEPARATOR, -1))
        .map(OdsCode::new)
        .collect(Collectors.toSet());
  }

  private static ClosedCareHome toClosed(AccountRow row, Set<OdsCode> practices) {
    RegistrationRow home = row.registration();
    return new ClosedCareHome(
        new AccountId(row.id()),
        new DummyNhsNumber(home.number()),
        new CareHomeName(home.name()),
        new DateOfBirth(home.dateOfBirth()),
        home.contact(),
        practices,
        home.version());
  }

  private static CareHomeAccount toCareHome(AccountRow row, Set<OdsCode> practices) {
    RegistrationRow home = row.registration();
    return new CareHomeAccount(
        new AccountId(row.id()),
        new DummyNhsNumber(home.number()),
        home.careHomeDetails(),
        practices,
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
            patient.patientDetails(),
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
      case RESIDENT, CARE_HOME, CLOSED_HOME ->
          throw new IllegalStateException("Account " + row.id() + " has no present link");
    };
  }

  /** The row of an account, in the account's version. */
  public static AccountRow toRow(Account account) {
    return account instanceof CareHome home ? toRow(home) : toRow((Patient) account);
  }

  private static AccountRow toRow(CareHome home) {
    return new AccountRow(
        home.id().value(), RegistrationRow.of(home), home.name().searchKey(), null, null, null);
  }

  private static AccountRow toRow(Patient patient) {
    PresentLink link = patient instanceof Resident resident ? resident.link() : null;
    return new AccountRow(
        patient.id().value(),
        RegistrationRow.of(patient, state(patient)),
        patient.details().name().family().searchKey(),
        link == null ? null : link.id().value(),
        link == null ? null : link.careHome().value(),
        link == null ? null : link.from());
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
