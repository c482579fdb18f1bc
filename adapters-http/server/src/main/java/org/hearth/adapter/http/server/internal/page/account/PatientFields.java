package org.hearth.adapter.http.server.internal.page.account;

import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;

/** The form of a patient's account, or of a resident. A box that is not ticked is blank. */
public record PatientFields(
    String nhsNumber,
    String givenName,
    String familyName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String address,
    String postcode,
    String phone,
    String email,
    String noEmailAddress,
    String housebound,
    String room,
    String detailsChecked,
    String holderAgrees,
    String samePerson) {
  /** What the port in takes. */
  public PatientForm form() {
    return new PatientForm(
        nhsNumber,
        givenName,
        familyName,
        DateFields.text(dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear),
        address,
        postcode,
        phone,
        email,
        !noEmailAddress.isEmpty(),
        !housebound.isEmpty(),
        room,
        new Confirmations(!detailsChecked.isEmpty(), !holderAgrees.isEmpty()),
        !samePerson.isEmpty());
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "PatientFields[***]";
  }
}
