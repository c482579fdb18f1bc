package org.hearth.adapter.http.server.limit;

import org.hearth.adapter.http.server.internal.limit.Work;

/**
 * How many calls a user may make in a minute, of each kind; 0 for as many as they like. So many may
 * also come at once.
 */
public record CallRates(int searches, int registrations, int exports, int imports) {
  /** What a person does at a desk, several times over; a program does more by imports. */
  public static final CallRates STANDARD = new CallRates(600, 300, 600, 60);

  /** As often as they like. */
  public static final CallRates NONE = new CallRates(0, 0, 0, 0);

  /**
   * {@return how often a user may do it in a minute; 0 for as often as they like}
   *
   * @param work what is counted
   */
  public int of(Work work) {
    return switch (work) {
      case SEARCH -> searches;
      case REGISTRATION -> registrations;
      case EXPORT -> exports;
      case IMPORT -> imports;
    };
  }
}
