package org.hearth.application.internal.throttle;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.application.internal.secret.Secrets;

/**
 * So often within any stretch of time, and no more. Each time takes one of as many places, and a
 * place is free again when the time is over: so the limit holds for every hour, not only for those
 * that begin with the first attempt, and of those who come at once no more get in.
 *
 * @param places keys that are hashes, so that they disclose nothing
 */
public record Quota(List<String> places, Duration within) {
  /**
   * A quota for something.
   *
   * @param what and whose, such as an address and a source
   */
  public static Quota of(int most, Duration within, String... what) {
    String name = String.join("\n", what);
    return new Quota(
        IntStream.range(0, most)
            .mapToObj(place -> Secrets.sha256("place " + place + "\n" + name))
            .toList(),
        within);
  }
}
