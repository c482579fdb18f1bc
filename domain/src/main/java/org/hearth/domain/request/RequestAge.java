package org.hearth.domain.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long ago a request was submitted, as those who answer it look at it. */
public enum RequestAge {
  DAY(Duration.ofDays(1)),
  THREE_DAYS(Duration.ofDays(3)),
  WEEK(Duration.ofDays(7)),
  OLDER(Duration.ZERO);

  private final Duration longest;

  RequestAge(Duration longest) {
    this.longest = longest;
  }

  /** The age at a moment of what was submitted at another. */
  public static RequestAge of(Instant submitted, Instant now) {
    return Arrays.stream(values())
        .filter(age -> age != OLDER && !submitted.isBefore(age.begins(now)))
        .findFirst()
        .orElse(OLDER);
  }

  /** The first moment of submission that has this age; the oldest age has none. */
  public Instant begins(Instant now) {
    return this == OLDER ? Instant.EPOCH : now.minus(longest);
  }
}
