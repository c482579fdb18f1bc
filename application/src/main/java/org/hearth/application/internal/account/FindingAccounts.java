package org.hearth.application.internal.account;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.account.FindAccount;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link FindAccount}. */
public final class FindingAccounts implements FindAccount {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  public FindingAccounts(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, NumberSearch> byNumber(Actor actor, @Nullable String number) {
    return runner.execute(() -> search(actor, number));
  }

  private Either<AuditedRefusal, Outcome<NumberSearch>> search(Actor actor, @Nullable String text) {
    if (actor instanceof Actor.CareHomeStaff || actor instanceof Actor.HearthSystem) {
      return Either.left(access.notAllowed(actor));
    }
    Either<AuditedRefusal, AccountNumber> number =
        FormReading.field("number", AccountNumber.parse(text, context.testNumbers()));
    if (number.isLeft()) {
      return Either.left(number.getLeft());
    }
    Optional<Account> found = context.account(AccountKeys.number(number.get()));
    AuditEntry entry =
        context.entry(
            actor, AuditAction.ACCOUNT_FOUND, found.map(Account::id), "searched by number");
    return Either.right(
        new Outcome<>(answer(actor, number.get(), found), ChangeSet.recorded(entry)));
  }

  private NumberSearch answer(Actor actor, AccountNumber number, Optional<Account> found) {
    if (found.isEmpty()) {
      return new NumberSearch.NotFound(
          number instanceof DummyNhsNumber
              ? NumberSearch.Creates.CARE_HOME
              : NumberSearch.Creates.PATIENT);
    }
    return access.maySee(actor, found.get())
        ? new NumberSearch.Found(found.get())
        : new NumberSearch.AtAnotherPractice();
  }

  @Override
  public Either<Refusal, Account> byId(Actor actor, AccountId id) {
    return runner.execute(() -> decideRead(actor, id));
  }

  private Either<AuditedRefusal, Outcome<Account>> decideRead(Actor actor, AccountId id) {
    return access.readable(actor, id).map(account -> read(actor, account));
  }

  private Outcome<Account> read(Actor actor, Account account) {
    return runner.read(
        account, context.entry(actor, AuditAction.ACCOUNT_READ, account.id(), "read"));
  }
}
