package org.hearth.application.internal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.hearth.domain.audit.AuditAction;

/** Opens sessions of logins, and makes the browsers known in which they begin. */
final class SessionOpening {
  private final UseCaseContext context;
  private final Throttle throttle;
  private final Duration sessionLasts;

  SessionOpening(UseCaseContext context, Duration sessionLasts) {
    this.context = context;
    this.throttle = new Throttle(context);
    this.sessionLasts = sessionLasts;
  }

  /**
   * Opens a session.
   *
   * @param how for the audit trail
   */
  SignedIn open(Entered entered, String how) {
    SessionToken token = new SessionToken(Secrets.fresh());
    Instant now = context.now();
    Instant expiresAt = now.plus(sessionLasts);
    context
        .signIn()
        .sessions()
        .open(
            new StoredSession.OfLogin(
                Secrets.hash(token.text()),
                entered.login().id(),
                entered.login().email(),
                entered.passwordVersion(),
                entered.onShift(),
                SessionUse.begun(
                    now,
                    Optional.of(entered.client().recordedSource()),
                    entered.client().browser()),
                expiresAt),
            context.entry(
                entered.recorded(), AuditAction.SIGNED_IN, entered.login().account(), how));
    return new SignedIn(token, expiresAt, entered.actor(), devices(entered));
  }

  /** A password alone makes no browser known whose login needs more. */
  private Optional<DeviceTokens> devices(Entered entered) {
    KnownDevices devices =
        new KnownDevices(throttle, entered.login().email().text(), entered.client().devices());
    return devices.known(throttle.look(devices.keys())).isPresent()
        ? Optional.empty()
        : devices.know();
  }
}
