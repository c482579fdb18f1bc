package org.hearth.application.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.SessionUse;
import org.hearth.domain.audit.AuditAction;

/** Opens sessions of logins, and makes the browsers known in which they begin. */
final class SessionOpening {
  private final Workplace workplace;
  private final Throttle throttle;
  private final Duration sessionLasts;

  SessionOpening(Workplace workplace, Duration sessionLasts) {
    this.workplace = workplace;
    this.throttle = new Throttle(workplace);
    this.sessionLasts = sessionLasts;
  }

  /**
   * Opens a session.
   *
   * @param how for the audit trail
   */
  SignedIn open(Entered entered, String how) {
    SessionToken token = new SessionToken(Secrets.fresh());
    Instant now = workplace.now();
    Instant expiresAt = now.plus(sessionLasts);
    workplace
        .storage()
        .signIn()
        .sessions()
        .open(
            new KeptSession.OfLogin(
                Secrets.hash(token.text()),
                entered.login().id(),
                entered.login().email(),
                entered.edition(),
                entered.onShift(),
                SessionUse.begun(
                    now,
                    Optional.of(entered.client().recordedSource()),
                    entered.client().browser()),
                expiresAt),
            workplace.entry(
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
