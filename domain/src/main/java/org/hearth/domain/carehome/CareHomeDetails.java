package org.hearth.domain.carehome;

import java.util.List;
import org.hearth.domain.account.Detail;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.DateOfBirth;

/**
 * The details that a practice enters for a care home, in the fields of a patient.
 *
 * @param dateOfBirth of an adult (R6)
 * @param email the address that the home signs in with; never null (R5)
 */
public record CareHomeDetails(
    CareHomeName name, DateOfBirth dateOfBirth, ContactDetails contact, EmailAddress email) {
  /**
   * {@return the same details with another address}
   *
   * @param address the other address
   */
  public CareHomeDetails with(EmailAddress address) {
    return new CareHomeDetails(name, dateOfBirth, contact, address);
  }

  /** Each field, for comparing two records. */
  public static final List<Detail<CareHomeDetails>> ALL =
      List.of(
          new Detail<>("name", home -> home.name.text()),
          new Detail<>("dateOfBirth", home -> home.dateOfBirth.day().toString()),
          new Detail<>("address", home -> home.contact.address().text()),
          new Detail<>("postcode", home -> home.contact.postcode().text()),
          new Detail<>("phone", home -> home.contact.phone().e164()),
          new Detail<>("email", home -> home.email.text()));
}
