package org.hearth.benchmarks.sample;

import java.time.LocalDate;
import java.util.List;

/** The care home at an index, all of it invented; another index gives another home. */
public record InventedHome(int index) {
  /** Dummy numbers end in four digits. */
  public static final int MOST = 10_000;

  private static final long FIRST_DUMMY_NUMBER = 9_999_990_000L;
  private static final List<String> FIRST =
      List.of(
          "Alder", "Birch", "Cedar", "Elm", "Fern", "Hazel", "Juniper", "Larch", "Maple", "Oak");
  private static final List<String> SECOND =
      List.of("brook", "croft", "dale", "field", "ford", "gate", "mead", "moor", "stead", "wood");
  private static final List<String> KIND =
      List.of("House", "Lodge", "Court", "Care Home", "Residential Home", "Nursing Home", "Villa");
  private static final List<String> AREAS =
      List.of("M24", "BL2", "OL8", "SK4", "WN5", "M9", "LS11", "S10", "B29", "SW1A");
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

  /** Numbers kept for drama, which ring nowhere. */
  private static final List<String> EXCHANGES = List.of("161496", "113496", "121496", "151496");

  /** The dummy number as one number, as it is stored. */
  public long number() {
    return FIRST_DUMMY_NUMBER + index;
  }

  public String name() {
    return pick(FIRST, 1) + pick(SECOND, 10) + " " + pick(KIND, 100);
  }

  public LocalDate dateOfBirth() {
    return LocalDate.of(2000, 1, 1);
  }

  public String address() {
    return (1 + index % 180) + " " + pick(FIRST, 7) + " Lane, " + pick(SECOND, 3) + "ton";
  }

  public String postcode() {
    return pick(AREAS, 1)
        + " "
        + index % 10
        + INWARD.charAt(index / 10 % INWARD.length())
        + INWARD.charAt(index / 200 % INWARD.length());
  }

  /** E.164. */
  public String phone() {
    return "+44%s%04d".formatted(pick(EXCHANGES, 1000), index % 1000);
  }

  /** In lower case. */
  public String email() {
    return "office-" + index + "@care-homes.example";
  }

  private <T> T pick(List<T> from, int every) {
    return from.get(index / every % from.size());
  }
}
