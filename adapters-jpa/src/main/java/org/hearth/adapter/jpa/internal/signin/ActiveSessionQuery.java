package org.hearth.adapter.jpa.internal.signin;

import java.sql.SQLException;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.SessionRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Actor;
import org.jspecify.annotations.Nullable;

/** A session as a look-up finds it: its row, and what its login is called. */
final class ActiveSessionQuery {
  /**
   * Those whose login has the address and password still, and whose home is open; which are wanted
   * follows.
   */
  static final String FIND =
      """
      SELECT %s, u.name, u.practice, a.name
      FROM login_session s
      LEFT JOIN login_password p
        ON p.login_id = s.login_id AND p.email = s.email AND p.password_version = s.password_version
      LEFT JOIN app_user u ON u.id = s.login_id AND u.email = s.email AND NOT u.disabled
      LEFT JOIN account a ON a.id = s.login_id AND a.email = s.email AND a.state = 'CARE_HOME'
      LEFT JOIN account c ON c.id = s.actor_home AND c.state = 'CLOSED_HOME'
      WHERE (s.actor_kind IS NOT NULL AND c.id IS NULL
          OR p.login_id IS NOT NULL AND (u.id IS NOT NULL OR a.id IS NOT NULL))
      """
          .formatted(SessionRow.TABLE.names("s"));

  /** {@link #FIND} with a token, which follows. */
  static final String FIND_BY_TOKEN = FIND + " AND s.token =";

  private ActiveSessionQuery() {}

  static ActiveSession read(Row row) throws SQLException {
    SessionRow session = SessionRow.TABLE.read(row);
    String user = row.text();
    String practice = row.text();
    String home = row.text();
    return new ActiveSession(
        new TokenHash(session.token()),
        session.isOfLogin() ? actor(session, user, practice, home) : session.actor().toActor(),
        session.use(),
        session.expiresAt());
  }

  /** Whether a user is an administrator is looked up where it matters, not here. */
  private static Actor actor(
      SessionRow session, @Nullable String user, @Nullable String practice, String home) {
    return new LoginRow(
            user != null,
            session.loginId(),
            session.email(),
            user == null ? home : user,
            practice,
            false,
            null,
            null)
        .login()
        .actor(Optional.ofNullable(session.onShift()));
  }
}
