package org.hearth.adapter.http.server.internal.page.ownhome;

import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.domain.patient.Resident;

/**
 * A resident as a line of the home's list.
 *
 * @param open how many requests are open, in words
 * @param changed when the last request changed, in words
 */
public record ResidentLine(String href, String name, String born, String open, String changed) {
  static ResidentLine of(ResidentStanding standing) {
    Resident resident = standing.resident();
    return new ResidentLine(
        address(resident),
        listed(resident),
        Shown.day(resident.details().dateOfBirth().day()),
        standing.open() == 0 ? "None" : standing.open() + " open",
        standing.changedAt().map(Shown::time).orElse("No request yet"));
  }

  static String address(Resident resident) {
    return "/home/residents/" + resident.id().value();
  }

  /** The name as lists have it, the family name first. */
  static String listed(Resident resident) {
    return resident.details().name().family().text()
        + ", "
        + resident.details().name().given().text();
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ResidentLine[***]";
  }
}
