package org.hearth.adapter.jpa.internal.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.SessionRow;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.sessionwindow.SessionWindow;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;

/** Sessions in the table {@code login_session}. */
final class JpaSessionStore implements SessionStore {
  private static final String USE =
      "UPDATE login_session SET used_at = :now WHERE token = :token AND used_at = :seen";

  private final HibernateSessions sessions;
  private final SessionLookup lookup;

  JpaSessionStore(HibernateSessions sessions, SessionLookup lookup) {
    this.sessions = sessions;
    this.lookup = lookup;
  }

  @Override
  public void open(StoredSession kept, AuditEntry entry) {
    sessions.transaction(
        session -> {
          SessionRow.TABLE.insert(session, SessionRow.of(kept));
          AuditEntryRow.add(session, entry);
          return true;
        });
  }

  @Override
  public Optional<ActiveSession> find(TokenHash token, Instant now) {
    return lookup.find(token).filter(session -> session.expiresAt().isAfter(now));
  }

  @Override
  public void use(ActiveSession seen, Instant now) {
    // Of two transactions that note a use at once, one may fail without harm.
    boolean noted =
        Conflicts.keptOrNot(
            () ->
                sessions.transaction(
                        session ->
                            session
                                .createNativeMutationQuery(USE)
                                .setParameter("now", now)
                                .setParameter("token", seen.token().text())
                                .setParameter("seen", seen.use().usedAt())
                                .executeUpdate())
                    == 1);
    if (noted) {
      lookup.forget(seen.token());
    }
  }

  @Override
  public List<ActiveSession> of(Identity whose, Instant now) {
    return sessions
        .look(
            session -> session.doReturningWork(connection -> OwnSessionRows.of(connection, whose)))
        .stream()
        .filter(session -> session.expiresAt().isAfter(now))
        .toList();
  }

  @Override
  public int endOthers(Identity whose, TokenHash but, AuditEntry entry) {
    int ended =
        sessions.transaction(session -> OwnSessionRows.endOthers(session, whose, but, entry));
    if (ended > 0) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return ended;
  }

  @Override
  public boolean end(TokenHash token, AuditEntry entry) {
    boolean wasOpen =
        sessions.transaction(
            session -> {
              int ended =
                  session
                      .createNativeMutationQuery("DELETE FROM login_session WHERE token = :token")
                      .setParameter("token", token.text())
                      .executeUpdate();
              if (ended == 1) {
                AuditEntryRow.add(session, entry);
              }
              return ended == 1;
            });
    if (wasOpen) {
      sessions.afterCommit(SessionWindow::outlastEarlierLooks);
    }
    return wasOpen;
  }
}
