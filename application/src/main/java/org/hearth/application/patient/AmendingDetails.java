package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AmendDetails}. */
public final class AmendingDetails implements AmendDetails {
  private final Workplace workplace;
  private final Access access;
  private final PatientManagement management;

  public AmendingDetails(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.management = new PatientManagement(access);
  }

  @Override
  public Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      DetailsForm form,
      @Nullable String reason) {
    return workplace.carryOut(
        () ->
            management
                .open(actor, account, seen, reason, "amended")
                .flatMap(opened -> decide(actor, opened.account(), form, opened.reason())));
  }

  private Either<Refused, Decision<Account>> decide(
      Actor actor, Account before, DetailsForm form, String reason) {
    return Fields.refusing(form.amend(before, workplace.today()))
        .flatMap(
            after ->
                holderOfAddress(before, after)
                    .<Either<Refused, Decision<Account>>>map(
                        holder -> Either.left(access.emailInUse(actor, holder)))
                    .orElseGet(() -> amended(actor, before, after, reason)));
  }

  /** The other account that has the new address (R4). */
  private Optional<Account> holderOfAddress(Account before, Account after) {
    return after
        .email()
        .filter(email -> !before.email().equals(Optional.of(email)))
        .flatMap(
            email ->
                workplace.storage().accounts().find(AccountKeys.email(email)).stream()
                    .filter(other -> !other.id().equals(before.id()))
                    .findFirst());
  }

  private Either<Refused, Decision<Account>> amended(
      Actor actor, Account before, Account after, String reason) {
    Amendment amendment = Amendment.between(before, after);
    return Fields.refusing(amendment.told(reason), "reason")
        .map(
            told -> {
              Change.Builder change =
                  Change.with(workplace.entry(actor, amendment.action(), after.id(), told))
                      .amend(after);
              AddressLetters.of(workplace, before, after).forEach(change::write);
              return new Decision<>(after, change.build());
            });
  }
}
