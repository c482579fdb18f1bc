package org.hearth.adapter.jpa.internal.sessionwindow;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;

/** The sessions that were found within the last moment, and serve without another look. */
public final class SessionWindow {
  /** Many requests of one caller, and a short wait for those who end sessions. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  /** So many may be kept before those are forgotten that serve no longer. */
  private static final int MANY = 1_000;

  private final Map<TokenHash, Seen> seen = new ConcurrentHashMap<>();

  /**
   * A session, and since when it may have changed.
   *
   * @param nanos of the system's clock for durations, before the look that found it
   */
  private record Seen(ActiveSession session, long nanos) {
    boolean serves() {
      return System.nanoTime() - nanos < MOMENT.toNanos();
    }
  }

  /** The session, where it was found a moment ago. */
  public Optional<ActiveSession> recent(TokenHash token) {
    return Optional.ofNullable(seen.get(token)).filter(Seen::serves).map(Seen::session);
  }

  /**
   * Keeps what a look found.
   *
   * @param before {@link System#nanoTime()} before the look
   */
  public void keep(TokenHash token, ActiveSession session, long before) {
    if (seen.size() >= MANY) {
      seen.values().removeIf(each -> !each.serves());
    }
    seen.put(token, new Seen(session, before));
  }

  /** Has the next look see what was just written; nothing depends on it. */
  public void forget(TokenHash token) {
    seen.remove(token);
  }

  /** Returns when no server goes any more by what a look found before the call. */
  public static void outlastEarlierLooks() {
    long end = System.nanoTime() + MOMENT.toNanos();
    boolean interrupted = false;
    for (long left = MOMENT.toNanos(); left > 0; left = end - System.nanoTime()) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException stopping) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
