package org.hearth.adapter.http.server.internal.page.carehome;

import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;

/** A resident as a line of the home's list. */
public record ResidentRow(
    String href, String name, String number, String born, String since, String room) {
  static ResidentRow of(Resident resident) {
    return new ResidentRow(
        "/patients/" + resident.id().value(),
        resident.details().name().family().text() + ", " + resident.details().name().given().text(),
        Shown.number(resident.number()),
        Shown.day(resident.details().dateOfBirth().day()),
        Shown.day(resident.link().from()),
        resident.details().room().map(Room::text).orElse("Not known"));
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ResidentRow[***]";
  }
}
