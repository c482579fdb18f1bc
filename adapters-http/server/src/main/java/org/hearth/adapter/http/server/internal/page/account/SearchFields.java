package org.hearth.adapter.http.server.internal.page.account;

import org.hearth.adapter.http.server.internal.page.form.DateFields;

/**
 * What an account is searched by.
 *
 * @param by {@code number}, {@code name} or {@code email}
 */
public record SearchFields(
    String by,
    String number,
    String email,
    String familyName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear) {
  /** Whether a number is searched for. */
  public boolean isByNumber() {
    return !by.equals("name") && !by.equals("email");
  }

  String dateOfBirth() {
    return DateFields.text(dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear);
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "SearchFields[***]";
  }
}
