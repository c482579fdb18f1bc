package org.hearth.application.signin;

import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;

/** Use case of {@link Sessions}. */
public final class KeepingSessions implements Sessions {
  private final Workplace workplace;

  KeepingSessions(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Optional<Session> find(SessionToken token) {
    return sessions()
        .find(Secrets.hash(token.text()), workplace.now())
        .map(found -> new Session(actor(found), found.expiresAt()));
  }

  @Override
  public void end(SessionToken token) {
    TokenHash hash = Secrets.hash(token.text());
    sessions()
        .find(hash, workplace.now())
        .ifPresent(
            found ->
                sessions()
                    .end(
                        hash,
                        workplace.entry(
                            actor(found),
                            AuditAction.SIGNED_OUT,
                            found.login().account(),
                            "signed out")));
  }

  private static Actor actor(FoundSession found) {
    return found.login().actor(found.onShift());
  }

  private KeptSessions sessions() {
    return workplace.storage().signIn().sessions();
  }
}
