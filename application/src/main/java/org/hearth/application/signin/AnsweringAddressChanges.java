package org.hearth.application.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.carehome.SignInAddress;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.ChangeBuilder;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.LetterKind;
import org.hearth.domain.login.Login;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AnswerAddressChange}. */
public final class AnsweringAddressChanges implements AnswerAddressChange {
  private final Workplace workplace;

  AnsweringAddressChanges(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Either<Refusal, Answered> answer(@Nullable String linkToken) {
    return workplace.carryOut(() -> linked(linkToken).flatMap(this::decide));
  }

  private Either<Refused, AddressChange> linked(@Nullable String linkToken) {
    return Optional.ofNullable(linkToken)
        .flatMap(
            token ->
                workplace
                    .storage()
                    .signIn()
                    .addressChanges()
                    .find(Secrets.hash(token), workplace.now()))
        .<Either<Refused, AddressChange>>map(Either::right)
        .orElseGet(AnsweringAddressChanges::notValid);
  }

  private Either<Refused, Decision<Answered>> decide(AddressChange change) {
    return switch (change.state()) {
      case ASKED -> home(change).flatMap(home -> confirmed(change, home));
      case MADE -> home(change).flatMap(home -> restored(change, home));
    };
  }

  private Either<Refused, CareHomeAccount> home(AddressChange change) {
    return workplace
        .account(change.careHome())
        .filter(CareHomeAccount.class::isInstance)
        .<Either<Refused, CareHomeAccount>>map(account -> Either.right((CareHomeAccount) account))
        .orElseGet(AnsweringAddressChanges::notValid);
  }

  private Either<Refused, Decision<Answered>> confirmed(
      AddressChange change, CareHomeAccount home) {
    if (!home.details().email().equals(change.before())) {
      return notValid();
    }
    return free(change.after(), home)
        .map(
            address -> {
              ChangeBuilder builder =
                  answered(change, home, address, AuditAction.ADDRESS_CHANGE_CONFIRMED);
              SignInAddress.changed(workplace, builder, home, address);
              return new Decision<>(new Answered(change.state()), builder.build());
            });
  }

  private Either<Refused, Decision<Answered>> restored(AddressChange change, CareHomeAccount home) {
    if (home.details().email().equals(change.before())) {
      return notValid();
    }
    return free(change.before(), home)
        .map(
            address -> {
              ChangeBuilder builder = answered(change, home, address, AuditAction.ADDRESS_RESTORED);
              builder
                  .write(
                      workplace.letter(
                          LetterKind.ADDRESS_CHANGED,
                          home.details().email(),
                          Optional.of(home.id())))
                  .write(workplace.letter(LetterKind.INVITATION, address, Optional.of(home.id())));
              return new Decision<>(new Answered(change.state()), builder.build());
            });
  }

  private ChangeBuilder answered(
      AddressChange change, CareHomeAccount home, EmailAddress address, AuditAction action) {
    Actor actor = new Actor.CareHomeStaff(Login.OfCareHome.NOBODY_NAMED, home.id());
    return Change.with(workplace.entry(actor, action, home.id(), "by a link to the old address"))
        .amend(home.amended(home.contact(), Optional.of(address)))
        .finishAddressChange(change);
  }

  private Either<Refused, EmailAddress> free(EmailAddress address, CareHomeAccount home) {
    return workplace.storage().accounts().find(AccountKeys.email(address)).stream()
            .allMatch(other -> other.id().equals(home.id()))
        ? Either.right(address)
        : Either.left(Refused.because(new AccountRefusal.EmailInUse()));
  }

  private static <T> Either<Refused, T> notValid() {
    return Either.left(Refused.because(new SignInRefusal.LinkNotValid()));
  }
}
