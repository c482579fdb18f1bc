package org.hearth.adapter.http.server.internal.page.account;

import java.time.LocalDate;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.domain.account.Confirmations;

/** The form of a care home's account. A box that is not ticked is blank. */
public record CareHomeFields(
    String dummyNhsNumber,
    String name,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String address,
    String postcode,
    String phone,
    String email,
    String detailsChecked,
    String holderAgrees) {
  /** As practices write it down for a care home, which has no birthday. */
  public static final Map<String, String> USUAL_BIRTH =
      DateFields.of("dateOfBirth", LocalDate.of(2000, 1, 1));

  /** What the port in takes. */
  public CareHomeForm form() {
    return new CareHomeForm(
        dummyNhsNumber,
        name,
        DateFields.text(dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear),
        address,
        postcode,
        phone,
        email,
        new Confirmations(!detailsChecked.isEmpty(), !holderAgrees.isEmpty()));
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "CareHomeFields[***]";
  }
}
