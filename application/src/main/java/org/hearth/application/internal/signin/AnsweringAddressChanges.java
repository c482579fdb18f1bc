package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.carehome.SignInAddress;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.AnswerAddressChange;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AnswerAddressChange}. */
public final class AnsweringAddressChanges implements AnswerAddressChange {
  private final UseCaseRunner runner;

  public AnsweringAddressChanges(UseCaseRunner runner) {
    this.runner = runner;
  }

  @Override
  public Either<Refusal, Answered> answer(@Nullable String linkToken) {
    return runner.execute(() -> linked(linkToken).flatMap(this::decide));
  }

  private Either<AuditedRefusal, AddressChange> linked(@Nullable String linkToken) {
    return Optional.ofNullable(linkToken)
        .flatMap(token -> runner.signIn().addressChanges().find(Secrets.hash(token), runner.now()))
        .<Either<AuditedRefusal, AddressChange>>map(Either::right)
        .orElseGet(AnsweringAddressChanges::notValid);
  }

  private Either<AuditedRefusal, Outcome<Answered>> decide(AddressChange change) {
    return switch (change.state()) {
      case ASKED -> home(change).flatMap(home -> confirmed(change, home));
      case MADE -> home(change).flatMap(home -> restored(change, home));
    };
  }

  private Either<AuditedRefusal, CareHomeAccount> home(AddressChange change) {
    return runner
        .account(change.careHome())
        .filter(CareHomeAccount.class::isInstance)
        .<Either<AuditedRefusal, CareHomeAccount>>map(
            account -> Either.right((CareHomeAccount) account))
        .orElseGet(AnsweringAddressChanges::notValid);
  }

  private Either<AuditedRefusal, Outcome<Answered>> confirmed(
      AddressChange change, CareHomeAccount home) {
    if (!home.details().email().equals(change.before())) {
      return notValid();
    }
    return free(change.after(), home)
        .map(
            address -> {
              ChangeSetBuilder builder =
                  answered(change, home, address, AuditAction.ADDRESS_CHANGE_CONFIRMED);
              SignInAddress.changed(runner, builder, home, address);
              return new Outcome<>(new Answered(change.state()), builder.build());
            });
  }

  private Either<AuditedRefusal, Outcome<Answered>> restored(
      AddressChange change, CareHomeAccount home) {
    if (home.details().email().equals(change.before())) {
      return notValid();
    }
    return free(change.before(), home)
        .map(
            address -> {
              ChangeSetBuilder builder =
                  answered(change, home, address, AuditAction.ADDRESS_RESTORED);
              builder
                  .write(
                      runner.notification(
                          NotificationKind.ADDRESS_CHANGED,
                          home.details().email(),
                          Optional.of(home.id())))
                  .write(
                      runner.notification(
                          NotificationKind.INVITATION, address, Optional.of(home.id())));
              return new Outcome<>(new Answered(change.state()), builder.build());
            });
  }

  private ChangeSetBuilder answered(
      AddressChange change, CareHomeAccount home, EmailAddress address, AuditAction action) {
    Actor actor = new Actor.CareHomeStaff(Login.OfCareHome.NOBODY_NAMED, home.id());
    return ChangeSet.with(runner.entry(actor, action, home.id(), "by a link to the old address"))
        .amend(home.amended(home.contact(), Optional.of(address)))
        .finishAddressChange(change);
  }

  private Either<AuditedRefusal, EmailAddress> free(EmailAddress address, CareHomeAccount home) {
    return runner.storage().accounts().find(AccountKeys.email(address)).stream()
            .allMatch(other -> other.id().equals(home.id()))
        ? Either.right(address)
        : Either.left(AuditedRefusal.because(new AccountRefusal.EmailInUse()));
  }

  private static <T> Either<AuditedRefusal, T> notValid() {
    return Either.left(AuditedRefusal.because(new SignInRefusal.LinkNotValid()));
  }
}
