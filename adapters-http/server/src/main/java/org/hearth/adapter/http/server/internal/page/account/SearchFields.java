package org.hearth.adapter.http.server.internal.page.account;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.DateFields;

/**
 * What an account is searched by.
 *
 * @param by {@code number}, {@code name} or {@code email}
 * @param patient the search for the patient for whom a care home is searched; else blank
 */
public record SearchFields(
    String by,
    String number,
    String email,
    String familyName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String patient) {
  /** Whether a number is searched for. */
  public boolean isByNumber() {
    return !by.equals("name") && !by.equals("email");
  }

  /** The same search, for the patient of another one. */
  public SearchFields forPatient(UUID search) {
    return new SearchFields(
        by,
        number,
        email,
        familyName,
        dateOfBirthDay,
        dateOfBirthMonth,
        dateOfBirthYear,
        search.toString());
  }

  /** The search for the patient who is to be a dependent of the home that is found. */
  public Optional<UUID> patientSearch() {
    return DraftId.parse(patient);
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
