package org.hearth.application.signin;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.SessionUse;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link SignInVouchedFor}. */
public final class SigningInVouchedFor implements SignInVouchedFor {
  private final Workplace workplace;
  private final Duration sessionLasts;

  SigningInVouchedFor(Workplace workplace, Duration sessionLasts) {
    this.workplace = workplace;
    this.sessionLasts = sessionLasts;
  }

  @Override
  public Either<Refusal, SignedIn> signIn(
      Actor vouchedFor, String issuer, Optional<String> browser) {
    if (vouchedFor instanceof Actor.HearthSystem) {
      return refuse(new Refusal.NotAllowed(), vouchedFor, issuer);
    }
    if (vouchedFor instanceof Actor.CareHomeStaff staff) {
      return hasAccount(staff.careHome())
          ? Either.right(open(vouchedFor, Optional.of(staff.careHome()), issuer, browser))
          : refuse(new CareHomeRefusal.CareHomeNotFound(), vouchedFor, issuer);
    }
    return Either.right(open(vouchedFor, Optional.empty(), issuer, browser));
  }

  /** Accounts of care homes stay, so that one which is there now is there with the session. */
  private boolean hasAccount(AccountId careHome) {
    return workplace.account(careHome).filter(CareHomeAccount.class::isInstance).isPresent();
  }

  private SignedIn open(
      Actor actor, Optional<AccountId> home, String issuer, Optional<String> browser) {
    SessionToken token = new SessionToken(Secrets.fresh());
    Instant now = workplace.now();
    Instant expiresAt = now.plus(sessionLasts);
    workplace
        .storage()
        .signIn()
        .sessions()
        .open(
            new KeptSession.OfActor(
                Secrets.hash(token.text()),
                actor,
                SessionUse.begun(now, actor.identity().flatMap(Identity::source), browser),
                expiresAt),
            workplace.entry(actor, AuditAction.SIGNED_IN, home, "by " + issuer));
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
    workplace.record(workplace.entry(actor, AuditAction.SIGN_IN_FAILED, Optional.empty(), reason));
  }
}
