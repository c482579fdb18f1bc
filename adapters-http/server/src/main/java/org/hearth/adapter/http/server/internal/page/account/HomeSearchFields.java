package org.hearth.adapter.http.server.internal.page.account;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.DateFields;

/**
 * What a care home is searched by.
 *
 * @param by {@code number} or {@code name}
 * @param patient the search for the patient for whom the home is searched; else blank
 */
public record HomeSearchFields(
    String by,
    String number,
    String careHomeName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String patient) {
  /** Whether a number is searched for. */
  public boolean isByNumber() {
    return !by.equals("name");
  }

  /** The same search, for the patient of another one. */
  public HomeSearchFields forPatient(UUID search) {
    return new HomeSearchFields(
        by,
        number,
        careHomeName,
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

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "HomeSearchFields[***]";
  }
}
