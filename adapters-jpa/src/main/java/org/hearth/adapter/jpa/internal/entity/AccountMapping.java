package org.hearth.adapter.jpa.internal.entity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
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
        home.careHomeDetails(),
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
      case RESIDENT, CARE_HOME ->
          throw new IllegalStateException("Account " + row.id() + " has no present link");
    };
  }

  /** The row of an account, in the account's version. */
  public static AccountRow toRow(Account account) {
    return account instanceof CareHomeAccount home ? toRow(home) : toRow((Patient) account);
  }

  private static AccountRow toRow(CareHomeAccount home) {
    return new AccountRow(
        home.id().value(),
        RegistrationRow.of(home),
        home.details().name().text(),
        null,
        null,
        null);
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
