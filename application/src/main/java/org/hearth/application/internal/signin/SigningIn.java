package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.internal.password.PasswordRules;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.internal.user.PasswordHashing;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignIn;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Use case of {@link SignIn}. */
final class SigningIn implements SignIn {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_EMAIL = 254;

  /** The identity that the trail has where an address belongs to no login. */
  private static final String UNKNOWN = "unknown";

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final PasswordHashing hashing;
  private final Throttle throttle;
  private final SessionOpening opening;
  private final Factors factors;

  /** The hash that is compared with where no login has the address. */
  private @Nullable String unknownLoginHash;

  SigningIn(
      UseCaseRunner runner, PasswordHashing hashing, SessionOpening opening, Factors factors) {
    this.runner = runner;
    this.context = runner.context();
    this.hashing = hashing;
    this.throttle = new Throttle(context);
    this.opening = opening;
    this.factors = factors;
  }

  @Override
  public Either<Refusal, SignedIn> signIn(Credentials credentials) {
    return enter(credentials)
        .flatMap(this::withoutSecondFactor)
        .map(entered -> opening.open(entered, "with a password"));
  }

  private Either<Refusal, Entered> withoutSecondFactor(Entered entered) {
    if (factors.find(entered.login()).isPresent()) {
      return Either.left(new SignInRefusal.SecondFactorRequired());
    }
    return factors.demands(entered.login())
        ? Either.left(new SignInRefusal.SecondFactorNotSetUp())
        : Either.right(entered);
  }

  /** Whose password it is, which may not be all that is asked for. */
  Either<Refusal, Entered> enter(Credentials credentials) {
    Either<Refusal, Optional<String>> onShift = onShift(credentials);
    if (onShift.isLeft()) {
      return Either.left(onShift.getLeft());
    }
    SignInCounters counters = new SignInCounters(throttle, text(credentials.email()), credentials);
    Optional<Refusal> refusal = counters.look().refusal();
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    return hashing
        .inTurn(hasher -> attempt(hasher, counters, credentials, onShift.get()))
        .flatMap(Function.identity());
  }

  /** Looks again: while it waited for its turn, others may have failed. */
  private Either<Refusal, Entered> attempt(
      PasswordHasher hasher,
      SignInCounters counters,
      Credentials credentials,
      Optional<String> onShift) {
    SignInCounters.Look look = counters.look();
    Optional<Refusal> refusal = look.refusal();
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    Either<Refusal, Entered> entered = match(hasher, credentials, onShift);
    if (entered.isRight()) {
      look.succeeded();
    } else if (entered.getLeft() instanceof SignInRefusal.SignInFailed) {
      look.failed();
    }
    return entered;
  }

  /** The same work for every address, known or not. */
  private Either<Refusal, Entered> match(
      PasswordHasher hasher, Credentials credentials, Optional<String> onShift) {
    String unknownLoginHash = unknownLoginHash(hasher);
    String typed = PasswordRules.attempt(credentials.password());
    Optional<KnownLogin> known =
        EmailAddress.parse(credentials.email()).toJavaOptional().flatMap(logins()::find);
    Optional<Password> password = known.flatMap(KnownLogin::password);
    boolean matches = hasher.matches(typed, password.map(Password::hash).orElse(unknownLoginHash));
    if (known.isEmpty() || password.isEmpty() || !matches) {
      record(known, credentials.client().recordedSource());
      return Either.left(new SignInRefusal.SignInFailed());
    }
    if (hasher.needsRehash(password.get().hash())) {
      logins().rehash(known.get(), hasher.hash(typed));
    }
    return new PersonOnShift(context)
        .of(known.get(), onShift)
        .map(
            person ->
                new Entered(
                    known.get().login(),
                    password.get().passwordVersion(),
                    person,
                    credentials.client()));
  }

  /** An unknown address leaves an entry as well, which takes the same time. */
  private void record(Optional<KnownLogin> known, String source) {
    String reason =
        known
            .map(
                login ->
                    login.login().account().isPresent() ? "" : " of user " + login.login().id())
            .map(whose -> "not the password" + whose)
            .orElse("nobody's address");
    runner.record(
        context.entry(
            new Actor.HearthSystem("sign-in").identifiedBy(identity(known, source)),
            AuditAction.SIGN_IN_FAILED,
            known.flatMap(login -> login.login().account()),
            reason));
  }

  private static Optional<Identity> identity(Optional<KnownLogin> known, String source) {
    String id = known.map(login -> login.login().id().toString()).orElse(UNKNOWN);
    return Optional.of(Identity.of(id).from(source));
  }

  private synchronized String unknownLoginHash(PasswordHasher hasher) {
    String hash = unknownLoginHash;
    if (hash == null) {
      hash = hasher.hash(Secrets.fresh());
      unknownLoginHash = hash;
    }
    return hash;
  }

  private Logins logins() {
    return context.signIn().logins();
  }

  private static Either<Refusal, Optional<String>> onShift(Credentials credentials) {
    return Fields.optional(
            "onShift",
            credentials.onShift().orElse(null),
            text -> FreeText.parseOneLine(text, LONGEST_NAME))
        .toEither()
        .mapLeft(fault -> Refusal.Invalid.of(fault.field(), fault.fault()));
  }

  /** The address in its one normal form, so that writing it otherwise begins no new count. */
  private static String text(@Nullable String email) {
    String typed = TypedText.clean(email);
    return EmailAddress.parse(email)
        .map(EmailAddress::text)
        .getOrElse(() -> typed.substring(0, Math.min(LONGEST_EMAIL, typed.length())));
  }
}
