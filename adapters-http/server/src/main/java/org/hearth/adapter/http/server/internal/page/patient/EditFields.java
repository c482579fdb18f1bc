package org.hearth.adapter.http.server.internal.page.patient;

import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.application.port.in.patient.DetailsForm;

/**
 * The form of a patient's details.
 *
 * @param version of the account that the form was filled in from
 */
public record EditFields(
    String givenName,
    String familyName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String address,
    String postcode,
    String phone,
    String email,
    String room,
    String version) {
  /** What the port in takes. */
  DetailsForm form() {
    return new DetailsForm(
        givenName,
        familyName,
        null,
        DateFields.text(dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear),
        address,
        postcode,
        phone,
        email,
        room);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "EditFields[***]";
  }
}
