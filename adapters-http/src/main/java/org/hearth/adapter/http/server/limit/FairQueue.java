package org.hearth.adapter.http.server.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What waits for its turn: a bounded number, with shares, and sources take turns. */
final class FairQueue {
  private final SignInLimits limits;
  private final Map<String, Deque<Waiting>> bySource = new LinkedHashMap<>();
  private final Map<String, Integer> byLogin = new HashMap<>();
  private int all;

  FairQueue(SignInLimits limits) {
    this.limits = limits;
  }

  /** Whether there was a place for it. */
  synchronized boolean offer(Waiting waiting) {
    Deque<Waiting> ofSource = bySource.get(waiting.source());
    if (all >= limits.waiting()
        || (ofSource != null && ofSource.size() >= limits.waitingOfSource())
        || byLogin.getOrDefault(waiting.login(), 0) >= limits.waitingOfLogin()) {
      return false;
    }
    all++;
    byLogin.merge(waiting.login(), 1, Integer::sum);
    bySource.computeIfAbsent(waiting.source(), source -> new ArrayDeque<>()).add(waiting);
    return true;
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

    Waiting(String source, String login, Runnable work) {
      this.source = source;
      this.login = login;
      this.work = work;
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
  }
}
