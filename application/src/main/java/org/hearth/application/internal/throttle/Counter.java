package org.hearth.application.internal.throttle;

import org.hearth.application.internal.secret.Secrets;

/**
 * What attempts are counted by.
 *
 * @param key a hash, so that it discloses nothing
 */
public record Counter(String key, Limit limit) {
  private static final String SEPARATOR = "\n";

  /**
   * A counter of certain attempts.
   *
   * @param what and whose attempts, such as an address and a source
   */
  public static Counter of(Limit limit, String... what) {
    return new Counter(Secrets.sha256(String.join(SEPARATOR, what)), limit);
  }
}
