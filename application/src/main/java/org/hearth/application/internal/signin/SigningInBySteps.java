package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.signin.WaitingSignIns.Waiting;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn.Needs;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Use case of {@link SignInBySteps}. */
final class SigningInBySteps implements SignInBySteps {
  private static final String HOW = "with a password and a code";
  private static final int LONGEST_CODE = 100;

  private final UseCaseContext context;
  private final SigningIn password;
  private final SessionOpening opening;
  private final Factors factors;
  private final WaitingSignIns waiting;

  SigningInBySteps(
      UseCaseContext context, SigningIn password, SessionOpening opening, Factors factors) {
    this.context = context;
    this.password = password;
    this.opening = opening;
    this.factors = factors;
    this.waiting = new WaitingSignIns(context);
  }

  @Override
  public Either<Refusal, SignInStep> begin(Credentials credentials) {
    return password.enter(credentials).map(this::next);
  }

  private SignInStep next(Entered entered) {
    if (factors.find(entered.login()).isPresent()) {
      return wait(entered, Needs.CODE);
    }
    return factors.demands(entered.login())
        ? setUp(entered, Optional.empty())
        : new SignInStep.Complete(opening.open(entered, "with a password"));
  }

  @Override
  public Either<Refusal, SignInStep> beginChange(Credentials credentials) {
    return password.enter(credentials).map(this::nextOfChange);
  }

  private SignInStep nextOfChange(Entered entered) {
    return factors.find(entered.login()).isPresent()
        ? wait(entered, Needs.CODE_TO_CHANGE)
        : setUp(entered, Optional.empty());
  }

  private SignInStep wait(Entered entered, Needs needs) {
    PendingToken token = new PendingToken(Secrets.fresh());
    return new SignInStep.NeedsCode(
        token, waiting.begin(token, entered, needs, Optional.empty(), Optional.empty()));
  }

  private SignInStep setUp(Entered entered, Optional<UUID> replaced) {
    PendingToken token = new PendingToken(Secrets.fresh());
    byte[] secret = OneTimeCodes.freshSecret();
    Optional<String> sealed = Optional.of(factors.seal(secret, entered.login()));
    Instant expiresAt = waiting.begin(token, entered, Needs.SET_UP, replaced, sealed);
    String text = Base32.of(secret);
    return new SignInStep.NeedsSetUp(
        token, expiresAt, text, OneTimeCodes.address(text, entered.login().email().text()));
  }

  @Override
  public Either<Refusal, SignInStep> giveCode(
      PendingToken token, @Nullable String code, ClientContext client) {
    Optional<Waiting> found = waiting.find(token, client).filter(each -> !each.isFor(Needs.SET_UP));
    Optional<SecondFactor> factor = found.flatMap(each -> factors.find(each.entered().login()));
    return found.isPresent() && factor.isPresent()
        ? giveCode(found.get(), factor.get(), text(code))
        : Either.left(new SignInRefusal.SignInExpired());
  }

  private Either<Refusal, SignInStep> giveCode(Waiting found, SecondFactor factor, String code) {
    Entered entered = found.entered();
    Optional<Refusal> refusal = factors.attempt(entered, () -> factors.take(factor, code, entered));
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    if (!waiting.finish(found)) {
      return Either.left(new SignInRefusal.SignInExpired());
    }
    return Either.right(
        found.isFor(Needs.CODE_TO_CHANGE)
            ? setUp(entered, Optional.of(factor.id()))
            : new SignInStep.Complete(opening.open(entered, HOW)));
  }

  @Override
  public Either<Refusal, SetUp> setUp(
      PendingToken token, @Nullable String code, ClientContext client) {
    Optional<Waiting> found = waitingToChange(token, client);
    Optional<String> secret = found.flatMap(each -> each.pending().secret());
    return found.isPresent() && secret.isPresent()
        ? setUp(found.get(), secret.get(), text(code))
        : Either.left(new SignInRefusal.SignInExpired());
  }

  private Either<Refusal, SetUp> setUp(Waiting found, String secret, String code) {
    Entered entered = found.entered();
    OptionalLong step =
        OneTimeCodes.step(factors.open(secret, entered.login()), code, context.now());
    Optional<Refusal> refusal = factors.attempt(entered, step::isPresent);
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    return waiting.finish(found)
        ? keep(found, secret, step.orElseThrow())
        : Either.left(new SignInRefusal.SignInExpired());
  }

  private Either<Refusal, SetUp> keep(Waiting found, String secret, long step) {
    Entered entered = found.entered();
    List<String> codes = RecoveryCodes.fresh();
    boolean kept =
        factors.setUp(
            new SecondFactor(context.nextId(), entered.login().id(), secret, step),
            found.pending().factor(),
            codes,
            entered);
    return kept
        ? Either.right(new SetUp(opening.open(entered, HOW), codes))
        : Either.left(new SignInRefusal.SignInExpired());
  }

  @Override
  public Either<Refusal, Removed> remove(PendingToken token, ClientContext client) {
    return waitingToChange(token, client)
        .map(this::remove)
        .orElse(Either.left(new SignInRefusal.SignInExpired()));
  }

  private Either<Refusal, Removed> remove(Waiting found) {
    Entered entered = found.entered();
    if (factors.demands(entered.login())) {
      return Either.left(new Refusal.NotAllowed());
    }
    if (!waiting.finish(found)) {
      return Either.left(new SignInRefusal.SignInExpired());
    }
    Optional<SecondFactor> factor =
        factors.find(entered.login()).filter(each -> found.mayChange(each.id()));
    boolean removed =
        factor.isPresent()
            && factors.remove(
                factor.get(),
                entered.login(),
                entered.recorded(),
                AuditAction.SECOND_FACTOR_REMOVED,
                "by its owner");
    return removed ? Either.right(new Removed()) : Either.left(new SignInRefusal.NoSecondFactor());
  }

  /**
   * One that may change the second factor. A sign-in that began before the login had its present
   * factor gave no code of it, and may not.
   */
  private Optional<Waiting> waitingToChange(PendingToken token, ClientContext client) {
    return waiting
        .find(token, client)
        .filter(found -> found.isFor(Needs.SET_UP))
        .filter(this::mayChange);
  }

  private boolean mayChange(Waiting found) {
    return factors
        .find(found.entered().login())
        .map(SecondFactor::id)
        .equals(found.pending().factor());
  }

  private static String text(@Nullable String code) {
    String typed = TypedText.clean(code).replace(" ", "");
    return typed.length() > LONGEST_CODE ? "" : typed;
  }
}
