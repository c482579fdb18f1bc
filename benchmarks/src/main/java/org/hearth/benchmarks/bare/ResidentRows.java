package org.hearth.benchmarks.bare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.application.port.out.Identifiers;
import org.hearth.benchmarks.sample.InventedResident;
import org.jspecify.annotations.Nullable;

/** A resident's two rows, every value ready: what they are made of was read and checked before. */
public record ResidentRows(
    UUID account,
    UUID link,
    UUID entry,
    UUID home,
    long number,
    @Nullable String email,
    String givenName,
    String familyName,
    String nameKey,
    LocalDate dateOfBirth,
    String address,
    String postcode,
    String phone) {
  private static final Identifiers IDENTIFIERS = Identifiers.timeOrdered();

  /**
   * Rows for residents.
   *
   * @param homes the homes' accounts by their index
   */
  public static Stream<ResidentRows> of(Stream<InventedResident> residents, List<UUID> homes) {
    return residents.map(resident -> of(resident, homes.get(resident.home().index())));
  }

  private static ResidentRows of(InventedResident resident, UUID home) {
    return new ResidentRows(
        IDENTIFIERS.next(),
        IDENTIFIERS.next(),
        IDENTIFIERS.next(),
        home,
        resident.number(),
        resident.email(),
        resident.givenName(),
        resident.familyName(),
        resident.familyName().toLowerCase(Locale.ROOT),
        resident.dateOfBirth(),
        resident.home().address(),
        resident.home().postcode(),
        resident.home().phone());
  }
}
