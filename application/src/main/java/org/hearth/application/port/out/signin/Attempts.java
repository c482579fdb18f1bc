package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.CheckReturnValue;

/** Tallies of attempts, under keys that are hashes, so that they disclose nothing. */
public interface Attempts {
  /**
   * {@return those tallies that there are, in one look}
   *
   * @param keys what is counted, each a login or an address
   */
  Map<String, AttemptCount> find(Collection<String> keys);

  /**
   * Puts a tally in the place of the one that was seen.
   *
   * @param key what is counted: a login or an address
   * @param seen empty where there was none
   * @param next the tally after this attempt
   * @return false, and nothing changed, where it is another by now
   */
  @CheckReturnValue
  boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next);

  /**
   * Forgets what was counted.
   *
   * @param keys what is counted, each a login or an address
   */
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
