package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.carehome.SignInAddress;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.ChangeBuilder;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
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
              ChangeBuilder change =
                  Change.with(
                      workplace.entry(
                          actor,
                          isAskedFirst(actor, before, after)
                              ? AuditAction.ADDRESS_CHANGE_ASKED
                              : amendment.action(),
                          after.id(),
                          told));
              Account kept = tell(actor, change, before, after);
              if (!kept.equals(before)) {
                change.amend(kept);
              }
              return new Decision<>(kept, change.build());
            });
  }

  /** R25: of a home that several practices serve, the old address confirms another one first. */
  private static boolean isAskedFirst(Actor actor, Account before, Account after) {
    return before instanceof CareHomeAccount home
        && !before.email().equals(after.email())
        && !home.hasOnePractice()
        && !(actor instanceof Actor.Support);
  }

  /** The account as it is kept, and what its addresses are told. */
  private Account tell(Actor actor, ChangeBuilder change, Account before, Account after) {
    if (!(before instanceof CareHomeAccount home) || before.email().equals(after.email())) {
      AddressLetters.of(workplace, before, after).forEach(change::write);
      return after;
    }
    CareHomeDetails wanted = ((CareHomeAccount) after).details();
    if (!isAskedFirst(actor, before, after)) {
      SignInAddress.changed(workplace, change, home, wanted.email());
      return after;
    }
    SignInAddress.asked(workplace, change, home, wanted.email());
    CareHomeDetails others = wanted.with(home.details().email());
    return others.equals(home.details()) ? home : home.amended(others);
  }
}
