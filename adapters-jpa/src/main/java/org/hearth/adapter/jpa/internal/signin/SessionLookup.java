package org.hearth.adapter.jpa.internal.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.database.Database;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.sharing.Batcher;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;

/** Finds sessions, for which every request of a caller who has signed in waits. */
public final class SessionLookup {
  private final Connections connections;
  private final String find;
  private final Batcher<TokenHash, Optional<ActiveSession>> batcher;
  private final SessionWindow window = new SessionWindow();

  public SessionLookup(Connections connections, Database database, StorageTimeouts timeouts) {
    this.connections = connections;
    this.find = database.anyOf("text", ActiveSessionQuery.FIND_BY_TOKEN);
    this.batcher = new Batcher<>(this::find, timeouts);
  }

  /** The session, expired or not. */
  Optional<ActiveSession> find(TokenHash token) {
    Optional<ActiveSession> recent = window.recent(token);
    if (recent.isPresent()) {
      return recent;
    }
    if (connections.isJoined()) {
      return find(List.of(token)).get(0);
    }
    long before = System.nanoTime();
    Optional<ActiveSession> found = batcher.ask(token);
    found.ifPresent(session -> window.keep(token, session, before));
    return found;
  }

  /** Has the next look see what was just written; nothing depends on it. */
  void forget(TokenHash token) {
    window.forget(token);
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
      for (ActiveSession session : ResultRow.all(statement, ActiveSessionQuery::read)) {
        found.put(session.token().text(), session);
      }
      return found;
    }
  }
}
