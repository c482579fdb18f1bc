package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.password.PasswordRules;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.user.PasswordHashing;
import org.hearth.application.port.in.signin.ChoosePassword;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ChoosePassword}. */
final class ChoosingPasswords implements ChoosePassword {
  private final UseCaseContext context;
  private final PasswordHashing hashing;
  private final Throttle throttle;
  private final Factors factors;

  ChoosingPasswords(UseCaseContext context, PasswordHashing hashing, Factors factors) {
    this.context = context;
    this.hashing = hashing;
    this.throttle = new Throttle(context);
    this.factors = factors;
  }

  @Override
  public Either<Refusal, Chosen> choose(
      @Nullable String linkToken, @Nullable String password, Optional<DeviceTokens> devices) {
    Either<Refusal, KnownLogin> known = linked(linkToken);
    if (known.isLeft()) {
      return Either.left(known.getLeft());
    }
    Either<Refusal, String> chosen = read(password, known.get().login());
    if (chosen.isLeft()) {
      return Either.left(chosen.getLeft());
    }
    Either<Refusal, String> hash = hashing.inTurn(passwords -> passwords.hash(chosen.get()));
    if (hash.isLeft()) {
      return Either.left(hash.getLeft());
    }
    return keep(known.get(), hash.get(), devices);
  }

  private Either<Refusal, KnownLogin> linked(@Nullable String linkToken) {
    return Option.of(linkToken)
        .map(Secrets::hash)
        .flatMap(hash -> Option.ofOptional(context.signIn().links().find(hash, context.now())))
        .toEither(SignInRefusal.LinkNotValid::new);
  }

  private static Either<Refusal, String> read(@Nullable String password, Login login) {
    return FormReading.field(
            "password", PasswordRules.parse(password, login.displayName(), login.email().text()))
        .mapLeft(AuditedRefusal::refusal);
  }

  /** Of two who use links of one login at once, one finds that the password is another by now. */
  private Either<Refusal, Chosen> keep(
      KnownLogin known, String hash, Optional<DeviceTokens> devices) {
    Login login = known.login();
    boolean kept =
        context
            .signIn()
            .logins()
            .choose(
                new PasswordChoice(
                    known,
                    new Password(context.nextId(), hash),
                    context.notification(
                        NotificationKind.PASSWORD_CHOSEN, login.email(), login.account()),
                    context.entry(
                        login.actor(Optional.empty()),
                        AuditAction.PASSWORD_CHOSEN,
                        login.account(),
                        "by a link")));
    if (!kept) {
      return Either.left(new SignInRefusal.LinkNotValid());
    }
    // The reader of the mailbox is the owner, who does not wait because of guesses by others.
    throttle.forget(SignInCounters.forLogin(login.email().text()));
    return Either.right(new Chosen(known(login, devices)));
  }

  /** A mailbox makes no browser known whose login asks for a code as well. */
  private Optional<DeviceTokens> known(Login login, Optional<DeviceTokens> devices) {
    return factors.find(login).isPresent()
        ? Optional.empty()
        : new KnownDevices(throttle, login.email().text(), devices).know();
  }
}
