package org.hearth.adapter.jpa.internal.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;
import org.hibernate.StatelessSession;

/**
 * The sessions of one identity: of a login, whose identifier it is, or of an account of an issuer.
 */
final class OwnSessionRows {
  private OwnSessionRows() {}

  /**
   * Where the identity stands, and as what.
   *
   * @param column that has it
   */
  private record Place(String column, Object value) {
    /** Only identifiers of logins are UUIDs: an issuer's have a space in them. */
    static Place of(Identity whose) {
      try {
        return new Place("login_id", UUID.fromString(whose.id()));
      } catch (IllegalArgumentException ofIssuer) {
        return new Place("actor_id", whose.id());
      }
    }
  }

  /** Valid or expired. */
  static List<ActiveSession> of(Connection connection, Identity whose) throws SQLException {
    Place place = Place.of(whose);
    try (PreparedStatement statement =
        connection.prepareStatement(
            ActiveSessionQuery.FIND
                + " AND s."
                + place.column
                + " = ? ORDER BY s.begun_at, s.token")) {
      statement.setObject(1, place.value);
      return ResultRow.all(statement, ActiveSessionQuery::read);
    }
  }

  static int endOthers(StatelessSession session, Identity whose, TokenHash but, AuditEntry entry) {
    Place place = Place.of(whose);
    int ended =
        session
            .createNativeMutationQuery(
                "DELETE FROM login_session WHERE " + place.column + " = :whose AND token <> :but")
            .setParameter("whose", place.value)
            .setParameter("but", but.text())
            .executeUpdate();
    if (ended > 0) {
      AuditEntryRow.add(session, entry);
    }
    return ended;
  }
}
