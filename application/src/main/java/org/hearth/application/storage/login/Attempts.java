package org.hearth.application.storage.login;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.storage.CheckReturnValue;

/** Tallies of attempts, under keys that tell nobody what they stand for. */
public interface Attempts {
  /** Those tallies that there are, in one look. */
  Map<String, Tally> find(Collection<String> keys);

  /**
   * Puts a tally in the place of the one that was seen.
   *
   * @param seen empty where there was none
   * @return false, and nothing changed, where it is another by now
   */
  @CheckReturnValue
  boolean replace(String key, Optional<Tally> seen, Tally next);

  void remove(Collection<String> keys);
}
