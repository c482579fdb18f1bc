package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * A patient's account.
 *
 * @param nhsNumber ten digits
 * @param phone E.164
 * @param email absent where it is confirmed that "this patient has no email address"
 * @param room of a resident, where it is known
 * @param practice ODS code
 * @param dependency of a resident; absent for other patients
 */
public record PatientJson(
    UUID id,
    State state,
    String nhsNumber,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone,
    @Nullable String email,
    boolean housebound,
    @Nullable String room,
    String practice,
    long version,
    @Nullable DependencyJson dependency) {

  /** The states of a patient's account. */
  public enum State {
    /** With a login of their own. */
    OWN_ACCOUNT,
    /** Reset by support: another registration may take it (R10). */
    RESET,
    /** A dependent of a care home. */
    RESIDENT,
    /** A dependent no longer. */
    FORMER_RESIDENT,
    /** A former resident whose account another practice may take over. */
    MOVED_PRACTICE
  }

  /**
   * {@return it as JSON}
   *
   * @param patient whose it is
   */
  public static PatientJson of(Patient patient) {
    PatientDetails details = patient.details();
    return new PatientJson(
        patient.id().value(),
        state(patient),
        patient.number().digits(),
        details.name().given().text(),
        details.name().family().text(),
        details.dateOfBirth().day(),
        details.contact().address().text(),
        details.contact().postcode().text(),
        details.contact().phone().e164(),
        details.email().map(EmailAddress::text).orElse(null),
        details.housebound(),
        details.room().map(Room::text).orElse(null),
        patient.practice().text(),
        patient.version(),
        patient instanceof Resident resident ? DependencyJson.of(resident.link()) : null);
  }

  private static State state(Patient patient) {
    if (patient instanceof Resident) {
      return State.RESIDENT;
    }
    if (patient instanceof AccountHolder) {
      return State.OWN_ACCOUNT;
    }
    if (patient instanceof ResetPatient) {
      return State.RESET;
    }
    return ((FormerResident) patient).movedPractice()
        ? State.MOVED_PRACTICE
        : State.FORMER_RESIDENT;
  }

  /** {@return the patient in the state that was meant} */
  public Patient toPatient() {
    PatientRecord record =
        new PatientRecord(
            new AccountId(id),
            NhsNumber.of(nhsNumber),
            new OdsCode(practice),
            new PatientDetails(
                PersonName.of(givenName, familyName),
                new DateOfBirth(dateOfBirth),
                WireContact.of(address, postcode, phone),
                Optional.ofNullable(email).map(EmailAddress::new),
                housebound,
                Optional.ofNullable(room).map(Room::new)),
            version);
    return switch (state) {
      case OWN_ACCOUNT -> new AccountHolder(record);
      case RESET -> new ResetPatient(record);
      case FORMER_RESIDENT -> new FormerResident(record);
      case MOVED_PRACTICE -> new FormerResident(record, true);
      case RESIDENT -> {
        if (dependency == null) {
          throw new IllegalArgumentException("A resident without a dependency");
        }
        yield new Resident(record, dependency.toLink(record.id()));
      }
    };
  }

  /** Masked: all of it is personal. */
  @Override
  public String toString() {
    return "PatientJson[***]";
  }
}
