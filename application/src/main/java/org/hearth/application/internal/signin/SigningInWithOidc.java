package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.signin.SignInWithOidc;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link SignInWithOidc}. */
final class SigningInWithOidc implements SignInWithOidc {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Duration sessionLasts;

  SigningInWithOidc(UseCaseRunner runner, Duration sessionLasts) {
    this.runner = runner;
    this.context = runner.context();
    this.sessionLasts = sessionLasts;
  }

  @Override
  public Either<Refusal, SignedIn> signIn(
      Actor vouchedFor, String issuer, Optional<String> browser) {
    if (vouchedFor instanceof Actor.HearthSystem) {
      return refuse(new Refusal.NotAllowed(), vouchedFor, issuer);
    }
    return isKnown(vouchedFor)
        ? Either.right(open(vouchedFor, LiveSessions.home(vouchedFor), issuer, browser))
        : refuse(new CareHomeRefusal.CareHomeNotFound(), vouchedFor, issuer);
  }

  /** R24: a closed home is known no more, and a session opened meanwhile is none. */
  @Override
  public boolean isKnown(Actor vouchedFor) {
    return LiveSessions.home(vouchedFor)
        .map(home -> context.openCareHome(home).isPresent())
        .orElse(true);
  }

  private SignedIn open(
      Actor actor, Optional<AccountId> home, String issuer, Optional<String> browser) {
    SessionToken token = new SessionToken(Secrets.fresh());
    Instant now = context.now();
    Instant expiresAt = now.plus(sessionLasts);
    context
        .signIn()
        .sessions()
        .open(
            new StoredSession.OfActor(
                Secrets.hash(token.text()),
                actor,
                SessionUse.begun(now, actor.identity().flatMap(Identity::source), browser),
                expiresAt),
            context.entry(actor, AuditAction.SIGNED_IN, home, "by " + issuer));
    return new SignedIn(token, expiresAt, actor);
  }

  private Either<Refusal, SignedIn> refuse(Refusal refusal, Actor actor, String issuer) {
    record(actor, "by " + issuer + ": " + refusal.code());
    return Either.left(refusal);
  }

  @Override
  public void turnAway(String issuer) {
    record(new Actor.HearthSystem("sign-in"), "by " + issuer + ": not said who it is");
  }

  private void record(Actor actor, String reason) {
    runner.record(context.entry(actor, AuditAction.SIGN_IN_FAILED, Optional.empty(), reason));
  }
}
