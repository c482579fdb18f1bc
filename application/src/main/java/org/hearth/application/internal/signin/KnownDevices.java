package org.hearth.application.internal.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.throttle.Counter;
import org.hearth.application.internal.throttle.Limit;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/**
 * Whether a login was entered in a browser before. Only hashes of login and token together are
 * kept; a token is 256 random bits, so that it needs no signature and servers share no key.
 */
final class KnownDevices {
  static final Duration KNOWN_FOR = Duration.ofDays(90);

  private static final Limit ANY = new Limit(1, KNOWN_FOR);

  private final Throttle throttle;
  private final String email;
  private final Optional<DeviceTokens> shown;

  /**
   * @param shown empty where the caller keeps no tokens
   */
  KnownDevices(Throttle throttle, String email, Optional<DeviceTokens> shown) {
    this.throttle = throttle;
    this.email = email;
    this.shown = shown;
  }

  /** What must be looked at to tell {@link #known} and to count. */
  List<String> keys() {
    return tokens().flatMap(token -> Stream.of(key(token), counter(ANY, token).key())).toList();
  }

  /** The token that is known for the login, if one is. */
  Optional<String> known(Map<String, AttemptCount> tallies) {
    return tokens().filter(token -> tallies.containsKey(key(token))).findFirst();
  }

  /** What fails in the browser that has the token. */
  Counter counter(Limit limit, String token) {
    return Counter.of(limit, "sign-in by", email, token);
  }

  /** Knows the browser from now on; what it is to keep, where it keeps anything. */
  Optional<DeviceTokens> know() {
    return shown.map(
        tokens -> {
          String token = Secrets.fresh();
          throttle.remember(key(token), KNOWN_FOR);
          return tokens.with(token);
        });
  }

  private String key(String token) {
    return Counter.of(ANY, "device", email, token).key();
  }

  private Stream<String> tokens() {
    return shown.stream().flatMap(tokens -> tokens.texts().stream());
  }
}
