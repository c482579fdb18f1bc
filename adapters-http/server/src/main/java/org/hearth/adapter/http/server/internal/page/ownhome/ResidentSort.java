package org.hearth.adapter.http.server.internal.page.ownhome;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hearth.domain.person.PersonName;

/** How a home's residents are sorted. Those that are equal are sorted by name. */
public enum ResidentSort {
  NAME("Name", "ascending"),
  BORN("Date of birth", "ascending"),
  OPEN("Open requests", "descending"),
  CHANGED("Last change", "descending");

  private static final Comparator<ResidentStanding> BY_NAME =
      Comparator.comparing(standing -> key(standing.resident().details().name()));

  private final String heading;
  private final String direction;

  ResidentSort(String heading, String direction) {
    this.heading = heading;
    this.direction = direction;
  }

  private static String key(PersonName name) {
    return name.family().searchKey() + " " + name.given().searchKey();
  }

  /** The column's heading. */
  public String heading() {
    return heading;
  }

  /** For {@code aria-sort}. */
  public String direction() {
    return direction;
  }

  /** As it stands in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  Comparator<ResidentStanding> comparator() {
    Comparator<ResidentStanding> first =
        switch (this) {
          case NAME -> BY_NAME;
          case BORN ->
              Comparator.comparing(standing -> standing.resident().details().dateOfBirth().day());
          case OPEN -> Comparator.comparing(ResidentStanding::open).reversed();
          case CHANGED ->
              Comparator.comparing(
                      (ResidentStanding standing) -> standing.changedAt().orElse(Instant.MIN))
                  .reversed();
        };
    return first.thenComparing(BY_NAME);
  }

  /** The order that an address asks for; by name where it asks for none that there is. */
  static ResidentSort of(Optional<String> parameter) {
    return parameter
        .flatMap(
            wanted ->
                Arrays.stream(values()).filter(sort -> sort.parameter().equals(wanted)).findFirst())
        .orElse(NAME);
  }
}
