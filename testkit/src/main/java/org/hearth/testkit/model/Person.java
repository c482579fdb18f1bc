package org.hearth.testkit.model;

/**
 * A person who acts.
 *
 * @param at the practice's code or the home's number; empty for the others
 */
public record Person(String name, Kind kind, String at) {
  /** As what. */
  public enum Kind {
    STAFF,
    HOME,
    SUPPORT,
    SYSTEM
  }

  boolean is(Kind one) {
    return kind == one;
  }

  @Override
  public String toString() {
    return name;
  }
}
