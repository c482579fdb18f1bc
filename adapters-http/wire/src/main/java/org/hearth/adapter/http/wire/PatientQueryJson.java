package org.hearth.adapter.http.wire;

import java.util.Optional;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.jspecify.annotations.Nullable;

/** What Patient Management searches by: one of the three. */
public record PatientQueryJson(
    @Nullable String email,
    @Nullable String nhsNumber,
    @Nullable String familyName,
    @Nullable String dateOfBirth) {

  public static PatientQueryJson of(PatientQuery query) {
    if (query instanceof PatientQuery.ByEmail by) {
      return new PatientQueryJson(text(by.email()), null, null, null);
    }
    if (query instanceof PatientQuery.ByNumber by) {
      return new PatientQueryJson(null, text(by.number()), null, null);
    }
    PatientQuery.ByNameAndBirth by = (PatientQuery.ByNameAndBirth) query;
    return new PatientQueryJson(null, null, text(by.familyName()), text(by.dateOfBirth()));
  }

  /** Never null, so that what is searched by shows even where it is left blank. */
  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** The query; empty where it is not exactly one. */
  public Optional<PatientQuery> toQuery() {
    boolean byName = familyName != null || dateOfBirth != null;
    if (email != null) {
      return nhsNumber == null && !byName
          ? Optional.of(new PatientQuery.ByEmail(email))
          : Optional.empty();
    }
    if (nhsNumber != null) {
      return byName ? Optional.empty() : Optional.of(new PatientQuery.ByNumber(nhsNumber));
    }
    return byName
        ? Optional.of(new PatientQuery.ByNameAndBirth(familyName, dateOfBirth))
        : Optional.empty();
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "PatientQueryJson[***]";
  }
}
