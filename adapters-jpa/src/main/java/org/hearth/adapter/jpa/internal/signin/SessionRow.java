package org.hearth.adapter.jpa.internal.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.ActorRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity.ActorKind;
import org.hearth.application.port.out.signin.ActiveSession;
import org.hearth.application.port.out.signin.SessionUse;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Actor;

/** A session as a look-up finds it: a login's, with what the login is called, or an actor's. */
public final class SessionRow {
  private static final int LOGIN = 3;
  private static final int USER = 5;
  private static final int HOME = 7;
  private static final int ACTOR = 8;
  private static final int TOKEN = 13;
  private static final int USE = 14;

  private SessionRow() {}

  /** The session of the row at which the result stands. */
  static ActiveSession found(ResultSet row) throws SQLException {
    Actor actor = row.getString(ACTOR) == null ? ofLogin(row) : ofActor(row);
    return new ActiveSession(new TokenHash(token(row)), actor, use(row), instant(row, 1));
  }

  /** The hash of its token. */
  static String token(ResultSet row) throws SQLException {
    return row.getString(TOKEN);
  }

  private static SessionUse use(ResultSet row) throws SQLException {
    return new SessionUse(
        instant(row, USE),
        instant(row, USE + 1),
        Optional.ofNullable(row.getString(USE + 2)),
        Optional.ofNullable(row.getString(USE + 3)));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Actor ofActor(ResultSet row) throws SQLException {
    return new ActorRow(
            ActorKind.valueOf(row.getString(ACTOR)),
            row.getString(ACTOR + 1),
            row.getString(ACTOR + 2),
            row.getObject(ACTOR + 3, UUID.class),
            row.getString(ACTOR + 4))
        .toActor();
  }

  /** Whether a user is an administrator is looked up where it matters, not here. */
  private static Actor ofLogin(ResultSet row) throws SQLException {
    boolean isUser = row.getString(USER) != null;
    return new LoginRow(
            isUser,
            row.getObject(LOGIN, UUID.class),
            row.getString(LOGIN + 1),
            row.getString(isUser ? USER : HOME),
            row.getString(USER + 1),
            false,
            null,
            null)
        .login()
        .actor(Optional.ofNullable(row.getString(2)));
  }
}
