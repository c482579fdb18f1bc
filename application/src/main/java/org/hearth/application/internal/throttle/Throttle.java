package org.hearth.application.internal.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.internal.usecase.Retries;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;

/** Counts attempts in the storage, so that all servers count together. */
public final class Throttle {
  private final UseCaseContext context;

  public Throttle(UseCaseContext context) {
    this.context = context;
  }

  /** Those tallies that count at present. */
  public Map<String, AttemptCount> look(Collection<String> keys) {
    Map<String, AttemptCount> tallies = attempts().find(keys);
    Instant now = context.now();
    tallies.values().removeIf(tally -> !tally.forgetAt().isAfter(now));
    return tallies;
  }

  /** The refusal where one of the counters has to wait. */
  public Optional<Refusal> refusal(
      Collection<Counter> counters, Map<String, AttemptCount> tallies) {
    Instant now = context.now();
    return counters.stream()
        .flatMap(counter -> Optional.ofNullable(tallies.get(counter.key())).stream())
        .map(tally -> Duration.between(now, tally.openAt()))
        .filter(wait -> wait.compareTo(Duration.ZERO) > 0)
        .max(Comparator.naturalOrder())
        .map(wait -> new SignInRefusal.TooManyAttempts(inWholeSeconds(wait)));
  }

  /** One attempt more for each; others may count at the same time. */
  public void count(Collection<Counter> counters) {
    for (Counter counter : counters) {
      Retries retries = new Retries();
      while (!counts(counter)) {
        retries.again();
      }
    }
  }

  private boolean counts(Counter counter) {
    Optional<AttemptCount> seen = found(counter.key());
    return attempts().replace(counter.key(), seen, counter.limit().next(seen, context.now()));
  }

  /**
   * Counts an attempt before it is made, so that of many at once no more are made than are free.
   * One that succeeds {@linkplain #forget forgets} it.
   */
  public Optional<Refusal> attempt(Counter counter) {
    for (Retries retries = new Retries(); ; retries.again()) {
      Map<String, AttemptCount> found = attempts().find(List.of(counter.key()));
      Optional<Refusal> refusal = refusal(List.of(counter), found);
      Optional<AttemptCount> seen = Optional.ofNullable(found.get(counter.key()));
      if (refusal.isPresent()
          || attempts().replace(counter.key(), seen, counter.limit().next(seen, context.now()))) {
        return refusal;
      }
    }
  }

  /** How long to wait for a place in the quota; empty where there is one. */
  public Optional<Duration> wait(Quota quota) {
    Map<String, AttemptCount> taken = look(quota.places());
    return taken.size() < quota.places().size()
        ? Optional.empty()
        : taken.values().stream()
            .map(tally -> Duration.between(context.now(), tally.openAt()))
            .min(Comparator.naturalOrder());
  }

  /** Takes a place in the quota; refused where there is none. */
  public Optional<Refusal> take(Quota quota) {
    Instant now = context.now();
    Instant end = now.plus(quota.within());
    Map<String, AttemptCount> seen = attempts().find(quota.places());
    for (String place : quota.places()) {
      Optional<AttemptCount> tally = Optional.ofNullable(seen.get(place));
      if (tally.filter(taken -> taken.forgetAt().isAfter(now)).isEmpty()
          && attempts().replace(place, tally, new AttemptCount(1, end, end))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new SignInRefusal.TooManyAttempts(
            inWholeSeconds(wait(quota).orElse(Duration.ofSeconds(1)))));
  }

  /** Remembers something that is not counted. */
  public void remember(String key, Duration howLong) {
    Instant now = context.now();
    AttemptCount next = new AttemptCount(0, now, now.plus(howLong));
    Retries retries = new Retries();
    while (!attempts().replace(key, found(key), next)) {
      retries.again();
    }
  }

  public void forget(Counter counter) {
    attempts().remove(List.of(counter.key()));
  }

  private Optional<AttemptCount> found(String key) {
    return Optional.ofNullable(attempts().find(List.of(key)).get(key));
  }

  private Attempts attempts() {
    return context.signIn().attempts();
  }

  private static Duration inWholeSeconds(Duration wait) {
    return Duration.ofSeconds(wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
  }
}
