package org.hearth.application.patient;

import org.jspecify.annotations.Nullable;

/** What Patient Management searches by: text, as it came. */
public sealed interface PatientQuery {
  record ByEmail(@Nullable String email) implements PatientQuery {}

  record ByNumber(@Nullable String number) implements PatientQuery {}

  /** Letter case and the shape of apostrophes do not matter. */
  record ByNameAndBirth(@Nullable String familyName, @Nullable String dateOfBirth)
      implements PatientQuery {}
}
