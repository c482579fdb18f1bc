package org.hearth.application.internal.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hearth.application.internal.throttle.Counter;
import org.hearth.application.internal.throttle.Limit;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;

/** The second factors of logins, and the slowing of guesses at their codes. */
final class Factors {
  private static final Limit FOR_CODES = new Limit(5, Duration.ofHours(24));

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Throttle throttle;
  private final SecondFactorPolicy policy;
  private final FactorCipher cipher;

  Factors(UseCaseRunner runner, SecondFactorSettings settings) {
    this.runner = runner;
    this.context = runner.context();
    this.throttle = new Throttle(context);
    this.policy = settings.policy();
    this.cipher = new FactorCipher(settings.key());
  }

  Optional<SecondFactor> find(Login login) {
    return kept().find(login.id());
  }

  boolean demands(Login login) {
    return policy.demands(login);
  }

  String seal(byte[] secret, Login login) {
    return cipher.seal(secret, login.id().toString());
  }

  byte[] open(String sealed, Login login) {
    return cipher.open(sealed, login.id().toString());
  }

  /**
   * Makes an attempt at a code, which is slowed as passwords are. A browser that is known has a
   * count of its own: who has a password alone cannot slow its owner there.
   */
  Optional<Refusal> attempt(Entered entered, BooleanSupplier attempt) {
    Counter counter = counter(entered);
    Optional<Refusal> refusal = throttle.attempt(counter);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (attempt.getAsBoolean()) {
      throttle.forget(counter);
      return Optional.empty();
    }
    runner.record(
        context.entry(
            entered.recorded(),
            AuditAction.SECOND_FACTOR_FAILED,
            entered.login().account(),
            "not a code"));
    return Optional.of(new SignInRefusal.SecondFactorFailed());
  }

  private Counter counter(Entered entered) {
    Login login = entered.login();
    KnownDevices devices =
        new KnownDevices(throttle, login.email().text(), entered.client().devices());
    return devices
        .known(throttle.look(devices.keys()))
        .map(token -> Counter.of(FOR_CODES, "code by", login.id().toString(), token))
        .orElseGet(() -> Counter.of(FOR_CODES, "code", login.id().toString()));
  }

  /** Whether it is a code that the login has, and that was never taken; it is taken now. */
  boolean take(SecondFactor factor, String code, Entered entered) {
    return OneTimeCodes.isOne(code)
        ? OneTimeCodes.step(open(factor.secret(), entered.login()), code, context.now()).stream()
            .anyMatch(step -> kept().use(factor, step))
        : kept()
            .useRecoveryCode(
                factor.login(),
                RecoveryCodes.hash(code),
                context.entry(
                    entered.recorded(),
                    AuditAction.RECOVERY_CODE_USED,
                    entered.login().account(),
                    "in place of a code"));
  }

  /** Gives a login a factor, and notifies its address; false where it has another by now. */
  boolean setUp(
      SecondFactor factor, Optional<UUID> replaced, List<String> recoveryCodes, Entered entered) {
    return kept()
        .setUp(
            factor,
            replaced,
            recoveryCodes.stream().map(RecoveryCodes::hash).toList(),
            notice(entered.login()),
            context.entry(
                entered.recorded(),
                AuditAction.SECOND_FACTOR_SET_UP,
                entered.login().account(),
                "an app"));
  }

  /** Takes a factor of a login away, and notifies its address; false where it has it no more. */
  boolean remove(SecondFactor factor, Login login, Actor actor, AuditAction action, String reason) {
    return kept()
        .remove(factor, notice(login), context.entry(actor, action, login.account(), reason));
  }

  private EmailNotification notice(Login login) {
    return context.notification(NotificationKind.FACTOR_CHANGED, login.email(), login.account());
  }

  private SecondFactors kept() {
    return context.signIn().secondFactors();
  }
}
