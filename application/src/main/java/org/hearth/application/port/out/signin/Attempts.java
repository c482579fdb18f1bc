package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.CheckReturnValue;

/** Tallies of attempts, under keys that are hashes, so that they disclose nothing. */
public interface Attempts {
  /** Those tallies that there are, in one look. */
  Map<String, AttemptCount> find(Collection<String> keys);

  /**
   * Puts a tally in the place of the one that was seen.
   *
   * @param seen empty where there was none
   * @return false, and nothing changed, where it is another by now
   */
  @CheckReturnValue
  boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next);

  void remove(Collection<String> keys);

  /**
   * How often something was tried.
   *
   * @param count attempts so far
   * @param openAt when it may be tried again
   * @param forgetAt when it counts no more
   */
  record AttemptCount(int count, Instant openAt, Instant forgetAt) {}
}
