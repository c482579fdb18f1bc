package org.hearth.testkit.model;

import java.util.List;

/**
 * All that can be read of an account, in plain text.
 *
 * @param practices sorted
 * @param home the number of the home whose dependent it is, empty otherwise
 * @param since the day on which the dependency began, empty otherwise
 */
public record AccountReference(
    State state,
    String number,
    String given,
    String name,
    String born,
    String address,
    String postcode,
    String phone,
    String email,
    boolean housebound,
    List<String> practices,
    String home,
    String since,
    long version) {
  /** Whether it is a care home's, open or closed. */
  boolean isCareHome() {
    return state == State.CARE_HOME || state == State.CLOSED_HOME;
  }

  /** What sort of account it is. */
  public enum State {
    CARE_HOME,
    CLOSED_HOME,
    HOLDER,
    RESIDENT,
    RESET,
    FORMER,
    MOVED
  }
}
