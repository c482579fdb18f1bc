package org.hearth.application.internal.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.internal.throttle.Counter;
import org.hearth.application.internal.throttle.Limit;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.domain.refusal.Refusal;

/**
 * Slows guesses at one login from one source. Guesses from many sources at one login, or from one
 * source at many logins, slow only those sources from which that login was never entered. Who has
 * the token of a device in which that login was entered is slowed by what fails with that token
 * alone: so no guesses of others lock an owner out.
 */
final class SignInCounters {
  /** What a stranger's guesses cost the owner in a browser that is new. */
  private static final Duration SHORT_DELAY = Duration.ofMinutes(1);

  private static final Limit FOR_LOGIN = new Limit(90, Duration.ofHours(1), SHORT_DELAY);
  private static final Limit FOR_SOURCE = new Limit(30, Duration.ofHours(1), SHORT_DELAY);
  private static final Limit FOR_BOTH = new Limit(5, Duration.ofHours(24));

  private final Throttle throttle;
  private final KnownDevices devices;
  private final Counter both;
  private final Counter login;
  private final Counter source;
  private final String familiar;

  /**
   * @param email as it was typed, whether it is one or not
   */
  SignInCounters(Throttle throttle, String email, Credentials credentials) {
    String from = credentials.source();
    this.throttle = throttle;
    this.devices = new KnownDevices(throttle, email, credentials.devices());
    this.both = Counter.of(FOR_BOTH, "sign-in", email, from);
    this.login = forLogin(email);
    this.source = Counter.of(FOR_SOURCE, "sign-in from", from);
    this.familiar = Counter.of(FOR_BOTH, "familiar", email, from).key();
  }

  /** What is counted for a login, from wherever. */
  static Counter forLogin(String email) {
    return Counter.of(FOR_LOGIN, "sign-in at", email);
  }

  Look look() {
    List<String> keys =
        Stream.concat(
                Stream.of(both.key(), login.key(), source.key(), familiar), devices.keys().stream())
            .toList();
    return new Look(throttle.look(keys));
  }

  /** What the counters say at a moment. */
  final class Look {
    private final Map<String, AttemptCount> tallies;
    private final Optional<Counter> device;

    private Look(Map<String, AttemptCount> tallies) {
      this.tallies = tallies;
      this.device = devices.known(tallies).map(token -> devices.counter(FOR_BOTH, token));
    }

    Optional<Refusal> refusal() {
      return throttle.refusal(asked(), tallies);
    }

    private List<Counter> asked() {
      return device
          .map(List::of)
          .orElse(tallies.containsKey(familiar) ? List.of(both) : List.of(both, login, source));
    }

    void failed() {
      throttle.count(device.map(List::of).orElse(List.of(both, login, source)));
    }

    /** Writes only where there is something to write. */
    void succeeded() {
      Counter failures = device.orElse(both);
      if (tallies.containsKey(failures.key())) {
        throttle.forget(failures);
      }
      if (!tallies.containsKey(familiar)) {
        throttle.remember(familiar, KnownDevices.KNOWN_FOR);
      }
    }
  }
}
