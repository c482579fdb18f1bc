package org.hearth.adapter.http.wire;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.jspecify.annotations.Nullable;

/**
 * What Patient Management searches by: one of the four.
 *
 * @param careHomeName with the date of birth of the home's account
 */
public record PatientQueryJson(
    @Nullable String email,
    @Nullable String nhsNumber,
    @Nullable String familyName,
    @Nullable String dateOfBirth,
    @Nullable String careHomeName) {

  /**
   * {@return it as JSON}
   *
   * @param query by number or by e-mail address
   */
  public static PatientQueryJson of(PatientQuery query) {
    if (query instanceof PatientQuery.ByEmail by) {
      return new PatientQueryJson(text(by.email()), null, null, null, null);
    }
    if (query instanceof PatientQuery.ByNumber by) {
      return new PatientQueryJson(null, text(by.number()), null, null, null);
    }
    if (query instanceof PatientQuery.ByHomeNameAndBirth by) {
      return new PatientQueryJson(null, null, null, text(by.dateOfBirth()), text(by.name()));
    }
    PatientQuery.ByNameAndBirth by = (PatientQuery.ByNameAndBirth) query;
    return new PatientQueryJson(null, null, text(by.familyName()), text(by.dateOfBirth()), null);
  }

  /** Never null, so that what is searched by shows even where it is left blank. */
  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** {@return the query; empty where it is not exactly one} */
  public Optional<PatientQuery> toQuery() {
    boolean byName = familyName != null || (dateOfBirth != null && careHomeName == null);
    if (Stream.of(email != null, nhsNumber != null, byName, careHomeName != null)
            .filter(given -> given)
            .count()
        != 1) {
      return Optional.empty();
    }
    if (careHomeName != null) {
      return Optional.of(new PatientQuery.ByHomeNameAndBirth(careHomeName, dateOfBirth));
    }
    if (byName) {
      return Optional.of(new PatientQuery.ByNameAndBirth(familyName, dateOfBirth));
    }
    return Optional.of(
        email != null ? new PatientQuery.ByEmail(email) : new PatientQuery.ByNumber(nhsNumber));
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "PatientQueryJson[***]";
  }
}
