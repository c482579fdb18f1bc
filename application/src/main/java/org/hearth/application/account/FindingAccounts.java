package org.hearth.application.account;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
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
  private final Workplace workplace;
  private final Access access;

  public FindingAccounts(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, NumberSearch> byNumber(Actor actor, @Nullable String number) {
    return workplace.carryOut(() -> search(actor, number));
  }

  private Either<Refused, Decision<NumberSearch>> search(Actor actor, @Nullable String text) {
    if (actor instanceof Actor.CareHomeStaff || actor instanceof Actor.HearthSystem) {
      return Either.left(access.notAllowed(actor));
    }
    return Fields.refusing(AccountNumber.parse(text, workplace.testNumbers()), "number")
        .map(number -> answer(actor, number));
  }

  private Decision<NumberSearch> answer(Actor actor, AccountNumber number) {
    AuditEntry entry =
        workplace.entry(actor, AuditAction.ACCOUNT_FOUND, Optional.empty(), "searched by number");
    return workplace.readOnRecord(
        workplace
            .storage()
            .accounts()
            .search(number, entry)
            .<NumberSearch>map(
                account ->
                    access.maySee(actor, account)
                        ? new NumberSearch.Found(account)
                        : new NumberSearch.AtAnotherPractice())
            .orElseGet(
                () ->
                    new NumberSearch.NotFound(
                        number instanceof DummyNhsNumber
                            ? NumberSearch.Creates.CARE_HOME
                            : NumberSearch.Creates.PATIENT)));
  }

  @Override
  public Either<Refusal, Account> byId(Actor actor, AccountId id) {
    return workplace.carryOut(
        () ->
            access
                .readable(actor, id)
                .map(
                    account ->
                        workplace.read(
                            account,
                            workplace.entry(actor, AuditAction.ACCOUNT_READ, id, "read"))));
  }
}
