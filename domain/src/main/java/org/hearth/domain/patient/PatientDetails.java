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
 */
public record PatientDetails(
    PersonName name,
    DateOfBirth dateOfBirth,
    ContactDetails contact,
    Optional<EmailAddress> email,
    boolean housebound) {
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
          new Detail<>("housebound", patient -> Boolean.toString(patient.housebound)));

  /** The identity of the person (R23). */
  public PersonIdentity identity() {
    return PersonIdentity.of(name.family(), dateOfBirth);
  }

  PatientDetails amended(ContactDetails newContact, Optional<EmailAddress> newEmail) {
    return new PatientDetails(name, dateOfBirth, newContact, newEmail, housebound);
  }
}
