package org.hearth.application.internal.signin;

import java.util.Optional;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.Sessions;
import org.hearth.application.port.in.signin.Sessions.Session;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.domain.audit.AuditAction;

/** Use case of {@link Sessions}. */
final class KeepingSessions implements Sessions {
  private final UseCaseContext context;
  private final LiveSessions sessions;

  KeepingSessions(UseCaseContext context, LiveSessions sessions) {
    this.context = context;
    this.sessions = sessions;
  }

  @Override
  public Optional<Session> find(SessionToken token) {
    Optional<ActiveSession> found = sessions.find(Secrets.hash(token.text()));
    found.ifPresent(sessions::use);
    return found.map(session -> new Session(session.actor(), session.expiresAt()));
  }

  @Override
  public void end(SessionToken token) {
    sessions.find(Secrets.hash(token.text())).ifPresent(this::end);
  }

  private void end(ActiveSession found) {
    sessions
        .stored()
        .end(
            found.token(),
            context.entry(
                found.actor(),
                AuditAction.SIGNED_OUT,
                LiveSessions.home(found.actor()),
                "signed out"));
  }
}
