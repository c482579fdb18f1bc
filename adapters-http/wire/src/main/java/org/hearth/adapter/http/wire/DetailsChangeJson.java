package org.hearth.adapter.http.wire;

import org.hearth.application.port.in.patient.DetailsForm;
import org.jspecify.annotations.Nullable;

/**
 * New details of an account; what is absent stays as it is.
 *
 * @param givenName of a patient, as is the family name
 * @param name of a care home
 * @param room of a resident
 * @param reason why; support must give one
 */
public record DetailsChangeJson(
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String name,
    @Nullable String dateOfBirth,
    @Nullable String address,
    @Nullable String postcode,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String room,
    @Nullable String reason) {

  /**
   * {@return it as JSON}
   *
   * @param form as typed; an empty field is left as it is
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   */
  public static DetailsChangeJson of(DetailsForm form, @Nullable String reason) {
    return new DetailsChangeJson(
        form.givenName(),
        form.familyName(),
        form.name(),
        form.dateOfBirth(),
        form.address(),
        form.postcode(),
        form.phone(),
        form.email(),
        form.room(),
        reason);
  }

  /** {@return the form, whose absent fields are left as they are} */
  public DetailsForm toForm() {
    return new DetailsForm(
        givenName, familyName, name, dateOfBirth, address, postcode, phone, email, room);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "DetailsChangeJson[***]";
  }
}
