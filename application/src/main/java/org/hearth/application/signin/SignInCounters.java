package org.hearth.application.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.storage.login.Tally;
import org.hearth.domain.refusal.Refusal;

/**
 * Slows guesses at one login from one source. Guesses from many sources at one login, or from one
 * source at many logins, slow only those sources from which that login was never entered: so nobody
 * locks an owner out.
 */
final class SignInCounters {
  /** OWASP: no more than a hundred guesses an hour at one login. */
  private static final Limit FOR_LOGIN = new Limit(90, Duration.ofHours(1));

  private static final Limit FOR_SOURCE = new Limit(30, Duration.ofHours(1));
  private static final Limit FOR_BOTH = new Limit(5, Duration.ofHours(24));
  private static final Duration FAMILIAR_FOR = Duration.ofDays(90);

  private final Throttle throttle;
  private final Counter both;
  private final Counter login;
  private final Counter source;
  private final String familiar;

  /**
   * @param email as it was typed, whether it is one or not
   */
  SignInCounters(Throttle throttle, String email, String from) {
    this.throttle = throttle;
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
    return new Look(throttle.look(List.of(both.key(), login.key(), source.key(), familiar)));
  }

  void failed() {
    throttle.count(List.of(both, login, source));
  }

  /** What the counters say at a moment. */
  final class Look {
    private final Map<String, Tally> tallies;

    private Look(Map<String, Tally> tallies) {
      this.tallies = tallies;
    }

    Optional<Refusal> refusal() {
      return throttle.refusal(
          tallies.containsKey(familiar) ? List.of(both) : List.of(both, login, source), tallies);
    }

    /** Writes only where there is something to write. */
    void succeeded() {
      if (tallies.containsKey(both.key())) {
        throttle.forget(both);
      }
      if (!tallies.containsKey(familiar)) {
        throttle.remember(familiar, FAMILIAR_FOR);
      }
    }
  }
}
