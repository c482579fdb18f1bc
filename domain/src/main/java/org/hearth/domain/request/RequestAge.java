package org.hearth.domain.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long ago a request was submitted, as those who answer it look at it. */
public enum RequestAge {
  /** Not a day ago. */
  DAY(Duration.ofDays(1)),
  /** A day ago, and not three. */
  THREE_DAYS(Duration.ofDays(3)),
  /** Three days ago, and not a week. */
  WEEK(Duration.ofDays(7)),
  /** A week ago or longer. */
  OLDER(Duration.ZERO);

  private final Duration longest;

  RequestAge(Duration longest) {
    this.longest = longest;
  }

  /**
   * {@return the age at a moment of what was submitted at another}
   *
   * @param submitted when it was asked
   * @param now the present moment
   */
  public static RequestAge of(Instant submitted, Instant now) {
    return Arrays.stream(values())
        .filter(age -> age != OLDER && !submitted.isBefore(age.begins(now)))
        .findFirst()
        .orElse(OLDER);
  }

  /**
   * {@return the first moment of submission that has this age; the oldest age has none}
   *
   * @param now the present moment
   */
  public Instant begins(Instant now) {
    return this == OLDER ? Instant.EPOCH : now.minus(longest);
  }
}
