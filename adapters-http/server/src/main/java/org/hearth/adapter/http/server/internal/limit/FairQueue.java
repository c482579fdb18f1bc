package org.hearth.adapter.http.server.internal.limit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.adapter.http.server.limit.SignInLimits;

/** What waits for its turn: a bounded number, with shares, and sources take turns. */
final class FairQueue {
  private final SignInLimits limits;
  private final Map<String, Deque<Waiting>> bySource = new LinkedHashMap<>();
  private final Map<String, Integer> byLogin = new HashMap<>();
  private int all;

  FairQueue(SignInLimits limits) {
    this.limits = limits;
  }

  /**
   * What became of an offer.
   *
   * @param taken whether there was a place
   * @param givenUp what gave up its place, and is to be refused
   */
  record Offer(boolean taken, Optional<Waiting> givenUp) {
    private static final Offer REFUSED = new Offer(false, Optional.empty());
  }

  /**
   * Gives it a place. Where all are taken, or all of its login, the source that has most of them
   * gives up its newest for a source that has fewer: so a few sources cannot keep another out.
   */
  synchronized Offer offer(Waiting waiting) {
    Deque<Waiting> ofSource = bySource.get(waiting.source());
    if (ofSource != null && ofSource.size() >= limits.waitingOfSource()) {
      return Offer.REFUSED;
    }
    Optional<Waiting> givenUp = Optional.empty();
    if (byLogin.getOrDefault(waiting.login(), 0) >= limits.waitingOfLogin()) {
      givenUp = newestOfMost(waiting, other -> other.login().equals(waiting.login()));
    } else if (all >= limits.waiting()) {
      givenUp = newestOfMost(waiting, other -> true);
    } else {
      add(waiting);
      return new Offer(true, Optional.empty());
    }
    if (givenUp.isEmpty()) {
      return Offer.REFUSED;
    }
    remove(givenUp.get());
    add(waiting);
    return new Offer(true, givenUp);
  }

  private void add(Waiting waiting) {
    all++;
    byLogin.merge(waiting.login(), 1, Integer::sum);
    bySource.computeIfAbsent(waiting.source(), source -> new ArrayDeque<>()).add(waiting);
  }

  /** Of those that compete for a place; empty where no source has more than the newcomer's then. */
  private Optional<Waiting> newestOfMost(Waiting newcomer, Predicate<Waiting> competes) {
    List<List<Waiting>> each =
        bySource.values().stream().map(all -> all.stream().filter(competes).toList()).toList();
    int own =
        (int)
            bySource.getOrDefault(newcomer.source(), new ArrayDeque<>()).stream()
                .filter(competes)
                .count();
    return each.stream()
        .max(Comparator.comparingInt(List::size))
        .filter(most -> most.size() > own + 1)
        .map(most -> most.get(most.size() - 1));
  }

  /** The oldest of the source whose turn it is. */
  synchronized Optional<Waiting> next() {
    Iterator<Deque<Waiting>> sources = bySource.values().iterator();
    if (!sources.hasNext()) {
      return Optional.empty();
    }
    Deque<Waiting> turn = sources.next();
    sources.remove();
    Waiting next = turn.remove();
    if (!turn.isEmpty()) {
      bySource.put(next.source(), turn);
    }
    left(next);
    return Optional.of(next);
  }

  /** Takes it out, where it waits still. */
  synchronized boolean remove(Waiting waiting) {
    Deque<Waiting> ofSource = bySource.get(waiting.source());
    if (ofSource == null || !ofSource.remove(waiting)) {
      return false;
    }
    if (ofSource.isEmpty()) {
      bySource.remove(waiting.source());
    }
    left(waiting);
    return true;
  }

  private void left(Waiting waiting) {
    all--;
    byLogin.computeIfPresent(waiting.login(), (login, many) -> many == 1 ? null : many - 1);
  }

  /** A piece of work that waits. Two are equal only if they are the same object. */
  static final class Waiting {
    private final String source;
    private final String login;
    private final Runnable work;
    private final Runnable refusal;

    Waiting(String source, String login, Runnable work, Runnable refusal) {
      this.source = source;
      this.login = login;
      this.work = work;
      this.refusal = refusal;
    }

    String source() {
      return source;
    }

    String login() {
      return login;
    }

    void run() {
      work.run();
    }

    void refuse() {
      refusal.run();
    }
  }
}
