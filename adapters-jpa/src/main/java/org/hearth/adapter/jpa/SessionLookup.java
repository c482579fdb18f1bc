package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.TokenHash;

/** Finds sessions, for which every request of somebody who has signed in waits. */
final class SessionLookup {
  private final Connections connections;
  private final String find;
  private final Batcher<TokenHash, Optional<FoundSession>> batcher = new Batcher<>(this::find);

  SessionLookup(Connections connections, Database database) {
    this.connections = connections;
    this.find = database.sessionsByToken();
  }

  /** The session, expired or not. */
  Optional<FoundSession> find(TokenHash token) {
    return batcher.ask(token);
  }

  private List<Optional<FoundSession>> find(List<TokenHash> tokens) {
    Map<String, FoundSession> found = connections.each(connection -> find(connection, tokens));
    return tokens.stream().map(token -> Optional.ofNullable(found.get(token.text()))).toList();
  }

  private Map<String, FoundSession> find(Connection connection, List<TokenHash> tokens)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(find)) {
      statement.setArray(
          1, connection.createArrayOf("text", tokens.stream().map(TokenHash::text).toArray()));
      Map<String, FoundSession> found = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.put(SessionRow.token(row), SessionRow.found(row));
        }
      }
      return found;
    }
  }
}
