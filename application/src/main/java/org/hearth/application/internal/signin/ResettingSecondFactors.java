package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.internal.user.UserRealm;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.support.Reason;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ResetSecondFactor}. */
final class ResettingSecondFactors implements ResetSecondFactor {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final UserRealm realm;
  private final Factors factors;

  ResettingSecondFactors(UseCaseRunner runner, Access access, Factors factors) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.realm = new UserRealm(context, access);
    this.factors = factors;
  }

  @Override
  public Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason) {
    return decide(actor, email, reason).mapLeft(runner::refuse);
  }

  private Either<AuditedRefusal, Done> decide(
      Actor actor, @Nullable String email, @Nullable String reason) {
    Either<AuditedRefusal, UserRealm.Scope> scope = realm.of(actor);
    if (scope.isLeft()) {
      return Either.left(scope.getLeft());
    }
    Either<AuditedRefusal, EmailAddress> address =
        FormReading.field("email", EmailAddress.parse(email));
    if (address.isLeft()) {
      return Either.left(address.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    Optional<Login> login = login(address.get(), scope.get());
    if (login.isPresent() && isOwn(actor, login.get())) {
      return Either.left(access.notAllowed(actor));
    }
    return login.isPresent() && reset(login.get(), actor, why.get())
        ? Either.right(new Done())
        : Either.left(access.refused(new SignInRefusal.NoSecondFactor(), actor, Optional.empty()));
  }

  private Optional<Login> login(EmailAddress email, UserRealm.Scope scope) {
    return context
        .signIn()
        .logins()
        .find(email)
        .map(KnownLogin::login)
        .filter(known -> includes(scope, known));
  }

  private boolean reset(Login login, Actor actor, Reason why) {
    Optional<SecondFactor> factor = factors.find(login);
    return factor.isPresent()
        && factors.remove(factor.get(), login, actor, AuditAction.SECOND_FACTOR_RESET, why.text());
  }

  /** Administrators reset those of users of their practice alone, and learn of no others. */
  private static boolean includes(UserRealm.Scope scope, Login login) {
    return scope.practice().isEmpty()
        || (login instanceof Login.OfUser of && scope.includes(of.user().role()));
  }

  /** One's own is removed with a code: a session that was stolen takes none away. */
  private static boolean isOwn(Actor actor, Login login) {
    return actor.identity().filter(who -> who.id().equals(login.id().toString())).isPresent();
  }
}
