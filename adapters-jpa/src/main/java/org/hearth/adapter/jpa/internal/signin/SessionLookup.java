package org.hearth.adapter.jpa.internal.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.database.Database;
import org.hearth.adapter.jpa.internal.transaction.Batcher;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.application.port.out.signin.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;

/**
 * Finds sessions, for which every request of somebody who has signed in waits. One that was found
 * serves for a moment without another look; whoever changes what a look finds waits as long, so
 * that no server goes by what was before once the change has returned.
 */
public final class SessionLookup {
  /** Many requests of one caller, and a wait that nobody notices. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  /** So many may be kept before those are forgotten that serve no longer. */
  private static final int MANY = 1_000;

  private final Connections connections;
  private final String find;
  private final Batcher<TokenHash, Optional<ActiveSession>> batcher;
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

  public SessionLookup(Connections connections, Database database, StorageTimeouts timeouts) {
    this.connections = connections;
    this.find = database.sessionsByToken();
    this.batcher = new Batcher<>(this::find, timeouts);
  }

  /** The session, expired or not. */
  Optional<ActiveSession> find(TokenHash token) {
    Seen last = seen.get(token);
    if (last != null && last.serves()) {
      return Optional.of(last.session);
    }
    long before = System.nanoTime();
    Optional<ActiveSession> found = batcher.ask(token);
    found.ifPresent(session -> keep(token, new Seen(session, before)));
    return found;
  }

  private void keep(TokenHash token, Seen look) {
    if (seen.size() >= MANY) {
      seen.values().removeIf(each -> !each.serves());
    }
    seen.put(token, look);
  }

  /** Has the next look see what was just written; nothing depends on it. */
  void forget(TokenHash token) {
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

  private List<Optional<ActiveSession>> find(List<TokenHash> tokens) {
    Map<String, ActiveSession> found = connections.look(connection -> find(connection, tokens));
    return tokens.stream().map(token -> Optional.ofNullable(found.get(token.text()))).toList();
  }

  private Map<String, ActiveSession> find(Connection connection, List<TokenHash> tokens)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(find)) {
      statement.setArray(
          1, connection.createArrayOf("text", tokens.stream().map(TokenHash::text).toArray()));
      Map<String, ActiveSession> found = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.put(SessionRow.token(row), SessionRow.found(row));
        }
      }
      return found;
    }
  }
}
