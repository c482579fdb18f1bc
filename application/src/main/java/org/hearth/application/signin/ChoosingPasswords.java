package org.hearth.application.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.password.PasswordRules;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Password;
import org.hearth.application.storage.login.PasswordChoice;
import org.hearth.application.user.Hashing;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.letter.LetterKind;
import org.hearth.domain.login.Login;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ChoosePassword}. */
public final class ChoosingPasswords implements ChoosePassword {
  private final Workplace workplace;
  private final Hashing hashing;
  private final Throttle throttle;
  private final Factors factors;

  ChoosingPasswords(Workplace workplace, Hashing hashing, Factors factors) {
    this.workplace = workplace;
    this.hashing = hashing;
    this.throttle = new Throttle(workplace);
    this.factors = factors;
  }

  @Override
  public Either<Refusal, Chosen> choose(
      @Nullable String linkToken, @Nullable String password, Optional<DeviceTokens> devices) {
    return linked(linkToken)
        .flatMap(
            known ->
                read(password, known.login())
                    .flatMap(chosen -> hashing.inTurn(passwords -> passwords.hash(chosen)))
                    .flatMap(hash -> keep(known, hash, devices)));
  }

  private Either<Refusal, KnownLogin> linked(@Nullable String linkToken) {
    return Optional.ofNullable(linkToken)
        .flatMap(
            token ->
                workplace.storage().signIn().links().find(Secrets.hash(token), workplace.now()))
        .<Either<Refusal, KnownLogin>>map(Either::right)
        .orElse(Either.left(new SignInRefusal.LinkNotValid()));
  }

  private static Either<Refusal, String> read(@Nullable String password, Login login) {
    return Fields.refusing(
            PasswordRules.parse(password, login.displayName(), login.email().text()), "password")
        .mapLeft(Refused::refusal);
  }

  /** Of two who use links of one login at once, one finds that the password is another by now. */
  private Either<Refusal, Chosen> keep(
      KnownLogin known, String hash, Optional<DeviceTokens> devices) {
    Login login = known.login();
    boolean kept =
        workplace
            .storage()
            .signIn()
            .logins()
            .choose(
                new PasswordChoice(
                    known,
                    new Password(workplace.nextId(), hash),
                    workplace.letter(LetterKind.PASSWORD_CHOSEN, login.email(), login.account()),
                    workplace.entry(
                        login.actor(Optional.empty()),
                        AuditAction.PASSWORD_CHOSEN,
                        login.account(),
                        "by a link")));
    if (!kept) {
      return Either.left(new SignInRefusal.LinkNotValid());
    }
    // Whoever reads the mailbox is the owner, and is not kept waiting for the guesses of others.
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
