package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;

/** The sessions of those who have signed in. */
public interface SessionStore {
  /**
   * Keeps a new session, and the entry of it.
   *
   * @param session whose, and until when
   * @param entry what the trail keeps of it, together with it (R19)
   */
  void open(StoredSession session, AuditEntry entry);

  /**
   * {@return the session, where it is valid now, in one look at the storage at most} It is not
   * found once the change that ended it has returned, at whichever server.
   *
   * @param token the hash of what was sent: no token is stored
   * @param now the present moment
   */
  Optional<ActiveSession> find(TokenHash token, Instant now);

  /**
   * Notes another use of a session, unless it has ended or other use was noted by now.
   *
   * @param seen as it was read
   * @param now the present moment
   */
  void use(ActiveSession seen, Instant now);

  /**
   * {@return the sessions of one user, home or account of an issuer that are valid now, oldest
   * first}
   *
   * @param whose the user, the home or the account of an issuer
   * @param now the present moment
   */
  List<ActiveSession> of(Identity whose, Instant now);

  /**
   * Ends all sessions but one; the entry is kept where there were any.
   *
   * @param whose the user, the home or the account of an issuer
   * @param but the hash of the one that stays
   * @param entry what the trail keeps of it, together with it (R19)
   * @return how many ended
   */
  int endOthers(Identity whose, TokenHash but, AuditEntry entry);

  /**
   * Ends a session.
   *
   * @param token the hash of what was sent: no token is stored
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and no entry kept, where it had ended
   */
  boolean end(TokenHash token, AuditEntry entry);

  /** A session that is valid, and who acts in it. */
  record ActiveSession(TokenHash token, Actor actor, SessionUse use, Instant expiresAt) {}
}
