package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.entity.SessionEntity;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.audit.AuditEntry;

/** Sessions in the table {@code login_session}. */
final class JpaKeptSessions implements KeptSessions {
  /**
   * Each join is by a primary key; that address and password are the same decides. What an issuer
   * vouched for has neither.
   */
  private static final String FIND =
      """
      SELECT s.expires_at, s.on_shift, s.login_id, s.email, u.name, u.practice, a.name,
        s.actor_kind, s.actor_name, s.actor_practice, s.actor_home
      FROM login_session s
      LEFT JOIN login_password p
        ON p.login_id = s.login_id AND p.email = s.email AND p.edition = s.edition
      LEFT JOIN app_user u ON u.id = s.login_id AND u.email = s.email
      LEFT JOIN account a ON a.id = s.login_id AND a.email = s.email AND a.standing = 'CARE_HOME'
      WHERE s.token = ? AND s.expires_at > ?
        AND (s.actor_kind IS NOT NULL
          OR p.login_id IS NOT NULL AND (u.id IS NOT NULL OR a.id IS NOT NULL))
      """;

  private final Sessions sessions;
  private final Connections connections;

  JpaKeptSessions(Sessions sessions, Connections connections) {
    this.sessions = sessions;
    this.connections = connections;
  }

  @Override
  public void open(KeptSession kept, AuditEntry entry) {
    sessions.transaction(
        session -> {
          session.insert(SessionEntity.of(kept));
          return session.insert(AuditEntryEntity.of(entry));
        });
  }

  @Override
  public Optional<FoundSession> find(TokenHash token, Instant now) {
    return connections.each(connection -> find(connection, token, now));
  }

  private static Optional<FoundSession> find(Connection connection, TokenHash token, Instant now)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, token.text());
      statement.setObject(2, now.atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(SessionRow.found(row)) : Optional.empty();
      }
    }
  }

  @Override
  public boolean end(TokenHash token, AuditEntry entry) {
    return sessions.transaction(
        session -> {
          int ended =
              session
                  .createMutationQuery("delete from SessionEntity s where s.token = :token")
                  .setParameter("token", token.text())
                  .executeUpdate();
          if (ended == 1) {
            session.insert(AuditEntryEntity.of(entry));
          }
          return ended == 1;
        });
  }
}
