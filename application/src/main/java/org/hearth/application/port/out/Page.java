package org.hearth.application.port.out;

import java.util.Optional;
import java.util.UUID;

/**
 * A part of a list that is ordered by time-ordered identifiers.
 *
 * @param after the last identifier already seen; empty for the beginning
 * @param limit the most items wanted, 1 to {@link #LARGEST}
 */
public record Page(Optional<UUID> after, int limit) {
  /** The most items of a page. */
  public static final int LARGEST = 500;

  /**
   * Refuses fewer items than one and more than {@link #LARGEST}.
   *
   * @param after the last identifier already seen; empty for the beginning
   * @param limit the most items wanted, 1 to {@link #LARGEST}
   */
  public Page {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("A page has 1 to " + LARGEST + " items");
    }
  }

  /**
   * {@return the page from the beginning on}
   *
   * @param limit the most that are wanted
   */
  public static Page first(int limit) {
    return new Page(Optional.empty(), limit);
  }

  /**
   * {@return the page that follows one which ended at the given identifier}
   *
   * @param last the identifier with which the page before ended
   */
  public Page following(UUID last) {
    return new Page(Optional.of(last), limit);
  }
}
