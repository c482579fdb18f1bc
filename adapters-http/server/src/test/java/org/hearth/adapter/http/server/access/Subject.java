package org.hearth.adapter.http.server.access;

import java.util.Locale;

/** The kinds of things whose identifiers stand in paths, and whose numbers stand in bodies. */
enum Subject {
  HOME,
  RESIDENT,
  HOLDER,
  REQUEST,
  IMPORT,
  USER,
  TOKEN,
  PERSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
