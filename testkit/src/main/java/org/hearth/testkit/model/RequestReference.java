package org.hearth.testkit.model;

import java.util.ArrayList;
import java.util.List;

/** A request as it can be read, in plain text. */
public record RequestReference(String patient, String practice, String kind, List<Event> history) {

  /** One step of its history. */
  public record Event(String on, String by, String status, String text) {}

  String status() {
    return history.get(history.size() - 1).status();
  }

  boolean isOpen() {
    return !status().equals("COMPLETED");
  }

  RequestReference with(Event event) {
    List<Event> longer = new ArrayList<>(history);
    longer.add(event);
    return new RequestReference(patient, practice, kind, longer);
  }

  /** As it stood on the days before. */
  RequestReference before(String day) {
    return new RequestReference(
        patient,
        practice,
        kind,
        history.stream().filter(event -> event.on().compareTo(day) < 0).toList());
  }
}
