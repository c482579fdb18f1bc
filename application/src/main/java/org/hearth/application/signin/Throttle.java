package org.hearth.application.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.decision.Retries;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.Tally;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;

/** Counts attempts in the storage, so that all servers count together. */
final class Throttle {
  private final Workplace workplace;

  Throttle(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Those tallies that count at present. */
  Map<String, Tally> look(Collection<String> keys) {
    Map<String, Tally> tallies = attempts().find(keys);
    Instant now = workplace.now();
    tallies.values().removeIf(tally -> !tally.forgetAt().isAfter(now));
    return tallies;
  }

  /** The refusal where one of the counters has to wait. */
  Optional<Refusal> refusal(Collection<Counter> counters, Map<String, Tally> tallies) {
    Instant now = workplace.now();
    return counters.stream()
        .flatMap(counter -> Optional.ofNullable(tallies.get(counter.key())).stream())
        .map(tally -> Duration.between(now, tally.openAt()))
        .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
        .max(Comparator.naturalOrder())
        .map(wait -> new SignInRefusal.TooManyAttempts(inWholeSeconds(wait)));
  }

  /** One attempt more for each; others may count at the same time. */
  void count(Collection<Counter> counters) {
    for (Counter counter : counters) {
      Retries retries = new Retries();
      while (!counts(counter)) {
        retries.again();
      }
    }
  }

  private boolean counts(Counter counter) {
    Optional<Tally> seen =
        Optional.ofNullable(attempts().find(List.of(counter.key())).get(counter.key()));
    return attempts().replace(counter.key(), seen, counter.limit().next(seen, workplace.now()));
  }

  /**
   * Counts an attempt before it is made, so that of many at once no more are made than are free.
   * One that succeeds {@linkplain #forget forgets} it.
   */
  Optional<Refusal> attempt(Counter counter) {
    while (true) {
      Map<String, Tally> found = attempts().find(List.of(counter.key()));
      Optional<Refusal> refusal = refusal(List.of(counter), found);
      Optional<Tally> seen = Optional.ofNullable(found.get(counter.key()));
      if (refusal.isPresent()
          || attempts().replace(counter.key(), seen, counter.limit().next(seen, workplace.now()))) {
        return refusal;
      }
    }
  }

  /** How long to wait for a place in the quota; empty where there is one. */
  Optional<Duration> wait(Quota quota) {
    Map<String, Tally> taken = look(quota.places());
    return taken.size() < quota.places().size()
        ? Optional.empty()
        : taken.values().stream()
            .map(tally -> Duration.between(workplace.now(), tally.openAt()))
            .min(Comparator.naturalOrder());
  }

  /** Takes a place in the quota; refused where there is none. */
  Optional<Refusal> take(Quota quota) {
    Instant now = workplace.now();
    Instant end = now.plus(quota.within());
    Map<String, Tally> seen = attempts().find(quota.places());
    for (String place : quota.places()) {
      Optional<Tally> tally = Optional.ofNullable(seen.get(place));
      if (tally.filter(taken -> taken.forgetAt().isAfter(now)).isEmpty()
          && attempts().replace(place, tally, new Tally(1, end, end))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new SignInRefusal.TooManyAttempts(
            inWholeSeconds(wait(quota).orElse(Duration.ofSeconds(1)))));
  }

  /** Remembers something that is not counted. */
  void remember(String key, Duration howLong) {
    Instant now = workplace.now();
    Tally next = new Tally(0, now, now.plus(howLong));
    Optional<Tally> seen;
    do {
      seen = Optional.ofNullable(attempts().find(List.of(key)).get(key));
    } while (!attempts().replace(key, seen, next));
  }

  void forget(Counter counter) {
    attempts().remove(List.of(counter.key()));
  }

  private Attempts attempts() {
    return workplace.storage().signIn().attempts();
  }

  private static Duration inWholeSeconds(Duration wait) {
    return Duration.ofSeconds(wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
  }
}
