package org.hearth.benchmarks.baseline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hearth.benchmarks.bare.ResidentRows;
import org.jspecify.annotations.Nullable;

/** A resident as JSON, taken to be right. */
record BaselineForm(
    UUID careHome,
    long nhsNumber,
    String givenName,
    String familyName,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone,
    @Nullable String email) {
  ResidentRows rows(UUID account, UUID link, UUID entry) {
    return new ResidentRows(
        account,
        link,
        entry,
        careHome,
        nhsNumber,
        email,
        givenName,
        familyName,
        familyName.toLowerCase(Locale.ROOT),
        dateOfBirth,
        address,
        postcode,
        phone);
  }
}
