package org.hearth.application.signin;

import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.account.AccountId;
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
        .map(found -> new Session(found.actor(), found.expiresAt()));
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
                            found.actor(),
                            AuditAction.SIGNED_OUT,
                            home(found.actor()),
                            "signed out")));
  }

  /** The account of the home that acts, where one does. */
  private static Optional<AccountId> home(Actor actor) {
    return actor instanceof Actor.CareHomeStaff staff
        ? Optional.of(staff.careHome())
        : Optional.empty();
  }

  private KeptSessions sessions() {
    return workplace.storage().signIn().sessions();
  }
}
