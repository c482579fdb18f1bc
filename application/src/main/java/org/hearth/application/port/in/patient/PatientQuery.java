package org.hearth.application.port.in.patient;

import org.jspecify.annotations.Nullable;

/** What Patient Management searches by: text, as it came, masked where it is printed. */
public sealed interface PatientQuery {
  record ByEmail(@Nullable String email) implements PatientQuery {
    @Override
    public String toString() {
      return "ByEmail[***]";
    }
  }

  record ByNumber(@Nullable String number) implements PatientQuery {
    @Override
    public String toString() {
      return "ByNumber[***]";
    }
  }

  /** Letter case and the shape of apostrophes do not matter. */
  record ByNameAndBirth(@Nullable String familyName, @Nullable String dateOfBirth)
      implements PatientQuery {
    @Override
    public String toString() {
      return "ByNameAndBirth[***]";
    }
  }
}
