package org.hearth.application.internal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn.Needs;

/** Sign-ins with the right password that wait for a code or for an app. */
final class WaitingSignIns {
  private static final Duration WAITS = Duration.ofMinutes(10);

  private final UseCaseContext context;

  WaitingSignIns(UseCaseContext context) {
    this.context = context;
  }

  /** A sign-in that waits, and whose it is. */
  record Waiting(PendingSignIn pending, Entered entered) {
    boolean isFor(Needs needs) {
      return pending.needs() == needs;
    }

    /** Whether the sign-in may replace or remove this factor. */
    boolean mayChange(UUID factor) {
      return pending.factor().equals(Optional.of(factor));
    }
  }

  /**
   * Begins to wait.
   *
   * @param factor that the sign-in may replace or remove
   * @param secret of the app that is set up, sealed
   * @return by when the next step is to be taken
   */
  Instant begin(
      PendingToken token,
      Entered entered,
      Needs needs,
      Optional<UUID> factor,
      Optional<String> secret) {
    Instant expiresAt = context.now().plus(WAITS);
    kept()
        .begin(
            new PendingSignIn(
                Secrets.hash(token.text()),
                entered.login().id(),
                entered.login().email(),
                entered.passwordVersion(),
                factor,
                entered.onShift(),
                needs,
                secret,
                expiresAt));
    return expiresAt;
  }

  /** The sign-in, where its login has the address and the password with which it began. */
  Optional<Waiting> find(PendingToken token, ClientContext client) {
    return kept()
        .pending(Secrets.hash(token.text()), context.now())
        .flatMap(pending -> waiting(pending, client));
  }

  private Optional<Waiting> waiting(PendingSignIn pending, ClientContext client) {
    return context
        .signIn()
        .logins()
        .find(pending.email())
        .filter(known -> known.login().id().equals(pending.login()))
        .filter(known -> known.passwordVersion().equals(Optional.of(pending.passwordVersion())))
        .map(
            known ->
                new Waiting(
                    pending,
                    new Entered(
                        known.login(), pending.passwordVersion(), pending.onShift(), client)));
  }

  /** Ends it; true for one caller alone. */
  boolean finish(Waiting waiting) {
    return kept().finish(waiting.pending().token());
  }

  private SecondFactors kept() {
    return context.signIn().secondFactors();
  }
}
