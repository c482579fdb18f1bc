package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hearth.domain.patient.Resident;

/** How the residents of a home are sorted. */
public enum ResidentOrder {
  NAME("Name"),
  BORN("Date of birth"),
  SINCE("Resident since");

  private final String heading;

  ResidentOrder(String heading) {
    this.heading = heading;
  }

  private static String name(Resident resident) {
    return resident.details().name().family().searchKey()
        + " "
        + resident.details().name().given().searchKey();
  }

  /** The column's heading. */
  public String heading() {
    return heading;
  }

  /** As it stands in an address. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that are equal stay in the order of registration. */
  Comparator<Resident> comparator() {
    return switch (this) {
      case NAME -> Comparator.comparing(ResidentOrder::name);
      case BORN -> Comparator.comparing(resident -> resident.details().dateOfBirth().day());
      case SINCE -> Comparator.comparing(resident -> resident.link().from());
    };
  }

  /** The order that an address asks for; by name where it asks for none that there is. */
  static ResidentOrder of(Optional<String> parameter) {
    return parameter
        .flatMap(
            wanted ->
                Arrays.stream(values())
                    .filter(order -> order.parameter().equals(wanted))
                    .findFirst())
        .orElse(NAME);
  }
}
