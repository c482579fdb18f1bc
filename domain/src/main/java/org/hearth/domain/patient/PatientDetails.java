package org.hearth.domain.patient;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.Detail;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonIdentity;
import org.hearth.domain.person.PersonName;

/**
 * The details of a patient that a practice keeps.
 *
 * @param email empty where it is confirmed that "this patient has no email address" (R5)
 * @param room of a resident; empty where it is not known, and of every other patient
 */
public record PatientDetails(
    PersonName name,
    DateOfBirth dateOfBirth,
    ContactDetails contact,
    Optional<EmailAddress> email,
    boolean housebound,
    Optional<Room> room) {
  /** Each field, for comparing two records. */
  public static final List<Detail<PatientDetails>> ALL =
      List.of(
          new Detail<>("givenName", patient -> patient.name.given().text()),
          new Detail<>("familyName", patient -> patient.name.family().text()),
          new Detail<>("dateOfBirth", patient -> patient.dateOfBirth.day().toString()),
          new Detail<>("address", patient -> patient.contact.address().text()),
          new Detail<>("postcode", patient -> patient.contact.postcode().text()),
          new Detail<>("phone", patient -> patient.contact.phone().e164()),
          new Detail<>("email", patient -> patient.email.map(EmailAddress::text).orElse("")),
          new Detail<>("housebound", patient -> Boolean.toString(patient.housebound)),
          new Detail<>("room", patient -> patient.room.map(Room::text).orElse("")));

  /**
   * Of a patient whose room is not known, or who has none.
   *
   * @param name given name and family name
   * @param dateOfBirth the day on which the person was born
   * @param contact address, postcode and telephone number
   * @param email empty where there is none
   * @param housebound whether the patient cannot leave their home
   */
  public PatientDetails(
      PersonName name,
      DateOfBirth dateOfBirth,
      ContactDetails contact,
      Optional<EmailAddress> email,
      boolean housebound) {
    this(name, dateOfBirth, contact, email, housebound, Optional.empty());
  }

  /** {@return the identity of the person (R23)} */
  public PersonIdentity identity() {
    return PersonIdentity.of(name.family(), dateOfBirth);
  }

  PatientDetails amended(ContactDetails newContact, Optional<EmailAddress> newEmail) {
    return new PatientDetails(name, dateOfBirth, newContact, newEmail, housebound, room);
  }

  /**
   * {@return the same details of a resident in this room}
   *
   * @param newRoom empty where it is not known
   */
  public PatientDetails inRoom(Optional<Room> newRoom) {
    return new PatientDetails(name, dateOfBirth, contact, email, housebound, newRoom);
  }
}
