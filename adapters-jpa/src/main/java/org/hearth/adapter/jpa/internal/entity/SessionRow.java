package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code login_session}: a login's, or an actor's.
 *
 * @param actor without any value where it is a login's
 */
@NullUnmarked
public record SessionRow(
    String token,
    UUID loginId,
    String email,
    UUID passwordVersion,
    String onShift,
    ActorRow actor,
    SessionUse use,
    Instant expiresAt) {
  private static final Columns<SessionUse> USE =
      Columns.of(
          column("begun_at", TIME, SessionUse::begunAt),
          column("used_at", TIME, SessionUse::usedAt),
          column("source", TEXT, use -> use.source().orElse(null)),
          column("browser", TEXT, use -> use.browser().orElse(null)));

  public static final Table<SessionRow> TABLE =
      Table.of(
          "login_session",
          SessionRow::read,
          column("token", TEXT, SessionRow::token),
          column("login_id", UUID, SessionRow::loginId),
          column("email", TEXT, SessionRow::email),
          column("password_version", UUID, SessionRow::passwordVersion),
          column("on_shift", TEXT, SessionRow::onShift),
          ActorRow.COLUMNS.within(SessionRow::actor),
          USE.within(SessionRow::use),
          column("expires_at", TIME, SessionRow::expiresAt));

  public static SessionRow of(StoredSession session) {
    String token = session.token().text();
    if (session instanceof StoredSession.OfLogin of) {
      return new SessionRow(
          token,
          of.login(),
          of.email().text(),
          of.passwordVersion(),
          of.onShift().orElse(null),
          ActorRow.NONE,
          of.use(),
          of.expiresAt());
    }
    ActorRow actor = ActorRow.of(((StoredSession.OfActor) session).actor());
    return new SessionRow(token, null, null, null, null, actor, session.use(), session.expiresAt());
  }

  private static SessionRow read(Row row) throws SQLException {
    return new SessionRow(
        row.text(),
        row.uuid(),
        row.text(),
        row.uuid(),
        row.text(),
        ActorRow.read(row),
        new SessionUse(
            row.time(),
            row.time(),
            Optional.ofNullable(row.text()),
            Optional.ofNullable(row.text())),
        row.time());
  }

  public boolean isOfLogin() {
    return actor.kind() == null;
  }

  /** Without what is personal. */
  @Override
  public String toString() {
    return "SessionRow[***]";
  }
}
