package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.bigint;
import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.BOOLEAN;
import static org.hearth.adapter.jpa.internal.table.SqlType.DATE;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;
import org.jspecify.annotations.NullUnmarked;

/**
 * What an account is, in the columns that {@code account} and {@code past_registration} share.
 *
 * @param name a home's name, or a patient's family name
 * @param practice a patient's; a home's are rows of {@code care_home_practice}
 */
@NullUnmarked
public record RegistrationRow(
    long number,
    String email,
    String name,
    String givenName,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone,
    boolean housebound,
    String room,
    AccountState state,
    String practice,
    long version) {
  public static final Column<RegistrationRow> NUMBER = bigint("number", RegistrationRow::number);
  public static final Column<RegistrationRow> EMAIL = column("email", TEXT, RegistrationRow::email);

  static final Columns<RegistrationRow> COLUMNS =
      Columns.of(
          NUMBER,
          EMAIL,
          column("name", TEXT, RegistrationRow::name),
          column("given_name", TEXT, RegistrationRow::givenName),
          column("date_of_birth", DATE, RegistrationRow::dateOfBirth),
          column("address", TEXT, RegistrationRow::address),
          column("postcode", TEXT, RegistrationRow::postcode),
          column("phone", TEXT, RegistrationRow::phone),
          column("housebound", BOOLEAN, RegistrationRow::housebound),
          column("room", TEXT, RegistrationRow::room),
          column("state", TEXT, row -> row.state().name()),
          column("practice", TEXT, RegistrationRow::practice),
          bigint("version", RegistrationRow::version));

  static RegistrationRow read(Row row) throws SQLException {
    return new RegistrationRow(
        row.bigint(),
        row.text(),
        row.text(),
        row.text(),
        row.day(),
        row.text(),
        row.text(),
        row.text(),
        row.yes(),
        row.text(),
        row.one(AccountState.class),
        row.text(),
        row.bigint());
  }

  static RegistrationRow of(CareHome home) {
    ContactDetails contact = home.contact();
    return new RegistrationRow(
        home.number().value(),
        home.email().map(EmailAddress::text).orElse(null),
        home.name().text(),
        null,
        home.dateOfBirth().day(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().e164(),
        false,
        null,
        home instanceof CareHomeAccount ? AccountState.CARE_HOME : AccountState.CLOSED_HOME,
        null,
        home.version());
  }

  static RegistrationRow of(Patient patient, AccountState state) {
    PatientDetails details = patient.details();
    ContactDetails contact = details.contact();
    return new RegistrationRow(
        patient.number().value(),
        details.email().map(EmailAddress::text).orElse(null),
        details.name().family().text(),
        details.name().given().text(),
        details.dateOfBirth().day(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().e164(),
        details.housebound(),
        details.room().map(Room::text).orElse(null),
        state,
        patient.practice().text(),
        patient.version());
  }

  CareHomeDetails careHomeDetails() {
    return new CareHomeDetails(
        new CareHomeName(name), new DateOfBirth(dateOfBirth), contact(), new EmailAddress(email));
  }

  PatientDetails patientDetails() {
    return new PatientDetails(
        PersonName.of(givenName, name),
        new DateOfBirth(dateOfBirth),
        contact(),
        Optional.ofNullable(email).map(EmailAddress::new),
        housebound,
        Optional.ofNullable(room).map(Room::new));
  }

  ContactDetails contact() {
    return new ContactDetails(
        new PostalAddress(address), new Postcode(postcode), new PhoneNumber(phone));
  }

  /** Without what is personal. */
  @Override
  public String toString() {
    return "RegistrationRow[" + state + "]";
  }
}
