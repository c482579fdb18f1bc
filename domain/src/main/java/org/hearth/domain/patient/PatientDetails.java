package org.hearth.domain.patient;

import java.util.Optional;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.PersonName;

/**
 * What a practice knows of a patient.
 *
 * @param email empty where it is confirmed that "this patient has no email address" (R5)
 */
public record PatientDetails(
    PersonName name,
    DateOfBirth dateOfBirth,
    ContactDetails contact,
    Optional<EmailAddress> email,
    boolean housebound) {
  PatientDetails amended(ContactDetails newContact, Optional<EmailAddress> newEmail) {
    return new PatientDetails(name, dateOfBirth, newContact, newEmail, housebound);
  }
}
