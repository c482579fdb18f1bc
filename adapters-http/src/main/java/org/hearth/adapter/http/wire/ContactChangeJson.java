package org.hearth.adapter.http.wire;

import org.hearth.application.patient.ContactForm;
import org.jspecify.annotations.Nullable;

/**
 * New contact details; what is absent stays as it is.
 *
 * @param reason why; support must give one
 */
public record ContactChangeJson(
    @Nullable String address,
    @Nullable String postcode,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String reason) {

  public static ContactChangeJson of(ContactForm form, @Nullable String reason) {
    return new ContactChangeJson(
        form.address(), form.postcode(), form.phone(), form.email(), reason);
  }

  public ContactForm toForm() {
    return new ContactForm(address, postcode, phone, email);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ContactChangeJson[***]";
  }
}
