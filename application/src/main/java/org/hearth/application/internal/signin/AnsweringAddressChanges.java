package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import org.hearth.application.internal.carehome.SignInAddress;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.AnswerAddressChange;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.domain.account.AccountId;
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
final class AnsweringAddressChanges implements AnswerAddressChange {
  private final UseCaseRunner runner;
  private final UseCaseContext context;

  AnsweringAddressChanges(UseCaseRunner runner) {
    this.runner = runner;
    this.context = runner.context();
  }

  @Override
  public Either<Refusal, Answered> answer(@Nullable String linkToken) {
    return runner.execute(() -> decide(linkToken));
  }

  private Either<AuditedRefusal, Outcome<Answered>> decide(@Nullable String linkToken) {
    Either<AuditedRefusal, AddressChange> change = linked(linkToken);
    if (change.isLeft()) {
      return Either.left(change.getLeft());
    }
    Either<AuditedRefusal, CareHomeAccount> home = home(change.get());
    if (home.isLeft()) {
      return Either.left(home.getLeft());
    }
    return switch (change.get().state()) {
      case ASKED -> confirmed(change.get(), home.get());
      case MADE -> restored(change.get(), home.get());
    };
  }

  private Either<AuditedRefusal, AddressChange> linked(@Nullable String linkToken) {
    return Option.of(linkToken)
        .map(Secrets::hash)
        .flatMap(hash -> Option.ofOptional(changes().find(hash, context.now())))
        .toEither(AnsweringAddressChanges::notValid);
  }

  private Either<AuditedRefusal, CareHomeAccount> home(AddressChange change) {
    return Option.ofOptional(context.openCareHome(change.careHome()))
        .toEither(AnsweringAddressChanges::notValid);
  }

  private Either<AuditedRefusal, Outcome<Answered>> confirmed(
      AddressChange change, CareHomeAccount home) {
    if (!home.details().email().equals(change.before())) {
      return Either.left(notValid());
    }
    Either<AuditedRefusal, EmailAddress> address = free(change.after(), home);
    if (address.isLeft()) {
      return Either.left(address.getLeft());
    }
    ChangeSetBuilder builder =
        answered(change, home, address.get(), AuditAction.ADDRESS_CHANGE_CONFIRMED);
    SignInAddress.changed(context, builder, home, address.get());
    return Either.right(new Outcome<>(new Answered(change.state()), builder.build()));
  }

  private Either<AuditedRefusal, Outcome<Answered>> restored(
      AddressChange change, CareHomeAccount home) {
    if (home.details().email().equals(change.before())) {
      return Either.left(notValid());
    }
    Either<AuditedRefusal, EmailAddress> address = free(change.before(), home);
    if (address.isLeft()) {
      return Either.left(address.getLeft());
    }
    Optional<AccountId> account = Optional.of(home.id());
    ChangeSet restored =
        answered(change, home, address.get(), AuditAction.ADDRESS_RESTORED)
            .write(
                context.notification(
                    NotificationKind.ADDRESS_CHANGED, home.details().email(), account))
            .write(context.notification(NotificationKind.INVITATION, address.get(), account))
            .build();
    return Either.right(new Outcome<>(new Answered(change.state()), restored));
  }

  private ChangeSetBuilder answered(
      AddressChange change, CareHomeAccount home, EmailAddress address, AuditAction action) {
    Actor actor = new Actor.CareHomeStaff(Login.OfCareHome.DEFAULT_NAME, home.id());
    return ChangeSet.with(context.entry(actor, action, home.id(), "by a link to the old address"))
        .amend(home, home.amended(home.contact(), Optional.of(address)))
        .finishAddressChange(change);
  }

  private Either<AuditedRefusal, EmailAddress> free(EmailAddress address, CareHomeAccount home) {
    return context.storage().accounts().find(AccountKeys.email(address)).stream()
            .allMatch(other -> other.id().equals(home.id()))
        ? Either.right(address)
        : Either.left(AuditedRefusal.because(new AccountRefusal.EmailInUse()));
  }

  private AddressChanges changes() {
    return context.signIn().addressChanges();
  }

  private static AuditedRefusal notValid() {
    return AuditedRefusal.because(new SignInRefusal.LinkNotValid());
  }
}
