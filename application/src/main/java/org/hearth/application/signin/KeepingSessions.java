package org.hearth.application.signin;

import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.domain.audit.AuditAction;

/** Use case of {@link Sessions}. */
public final class KeepingSessions implements Sessions {
  private final Workplace workplace;
  private final LiveSessions sessions;

  KeepingSessions(Workplace workplace, LiveSessions sessions) {
    this.workplace = workplace;
    this.sessions = sessions;
  }

  @Override
  public Optional<Session> find(SessionToken token) {
    Optional<FoundSession> found = sessions.find(Secrets.hash(token.text()));
    found.ifPresent(sessions::use);
    return found.map(session -> new Session(session.actor(), session.expiresAt()));
  }

  @Override
  public void end(SessionToken token) {
    sessions.find(Secrets.hash(token.text())).ifPresent(this::end);
  }

  private void end(FoundSession found) {
    sessions
        .stored()
        .end(
            found.token(),
            workplace.entry(
                found.actor(),
                AuditAction.SIGNED_OUT,
                LiveSessions.home(found.actor()),
                "signed out"));
  }
}
