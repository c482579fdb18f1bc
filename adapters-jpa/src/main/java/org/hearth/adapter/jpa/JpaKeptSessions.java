package org.hearth.adapter.jpa;

import java.time.Instant;
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
  private final Sessions sessions;
  private final SessionLookup lookup;

  JpaKeptSessions(Sessions sessions, SessionLookup lookup) {
    this.sessions = sessions;
    this.lookup = lookup;
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
    return lookup.find(token).filter(session -> session.expiresAt().isAfter(now));
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
                session.insert(AuditEntryEntity.of(entry));
              }
              return ended == 1;
            });
    if (wasOpen) {
      SessionLookup.outlastEarlierLooks();
    }
    return wasOpen;
  }
}
