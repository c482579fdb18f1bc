package org.hearth.application.storage.login;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.audit.AuditEntry;

/** The sessions of those who have signed in. */
public interface KeptSessions {
  void open(KeptSession session, AuditEntry entry);

  /**
   * The session, where it is valid now, in one look at the storage at most. It is not found once
   * the change that ended it has returned, at whichever server.
   */
  Optional<FoundSession> find(TokenHash token, Instant now);

  /**
   * Ends a session.
   *
   * @return false, and no entry kept, where it had ended
   */
  boolean end(TokenHash token, AuditEntry entry);
}
