package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.carehome.SignInAddress;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.FormRefusals;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.AmendDetails;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.account.AccountKeys;
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
  private final UseCaseRunner runner;
  private final Access access;
  private final PatientManagement management;

  public AmendingDetails(UseCaseRunner runner, Access access) {
    this.runner = runner;
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
    return runner.execute(
        () ->
            management
                .open(actor, account, seen, reason, "amended")
                .flatMap(opened -> decide(actor, opened.account(), form, opened.reason())));
  }

  private Either<AuditedRefusal, Outcome<Account>> decide(
      Actor actor, Account before, DetailsForm form, String reason) {
    return FormRefusals.refusing(form.amend(before, runner.today()))
        .flatMap(
            after ->
                holderOfAddress(before, after)
                    .<Either<AuditedRefusal, Outcome<Account>>>map(
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
                runner.storage().accounts().find(AccountKeys.email(email)).stream()
                    .filter(other -> !other.id().equals(before.id()))
                    .findFirst());
  }

  private Either<AuditedRefusal, Outcome<Account>> amended(
      Actor actor, Account before, Account after, String reason) {
    if (isAskedFirst(actor, before, after) && runner.storage().signIn().isEmpty()) {
      return Either.left(access.notAllowed(actor));
    }
    Amendment amendment = Amendment.between(before, after);
    return FormRefusals.refusing(amendment.told(reason), "reason")
        .map(
            told -> {
              ChangeSetBuilder change =
                  ChangeSet.with(
                      runner.entry(
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
              return new Outcome<>(kept, change.build());
            });
  }

  /**
   * R25: of a home that several practices serve, the old address confirms another one first; where
   * the storage offers no sign-in it cannot, and the change is left to support.
   */
  private static boolean isAskedFirst(Actor actor, Account before, Account after) {
    return before instanceof CareHomeAccount home
        && !before.email().equals(after.email())
        && !home.hasOnePractice()
        && !(actor instanceof Actor.Support);
  }

  /** The account as it is kept, and what its addresses are told. */
  private Account tell(Actor actor, ChangeSetBuilder change, Account before, Account after) {
    if (!(before instanceof CareHomeAccount home) || before.email().equals(after.email())) {
      AddressNotifications.of(runner, before, after).forEach(change::write);
      return after;
    }
    CareHomeDetails wanted = ((CareHomeAccount) after).details();
    if (!isAskedFirst(actor, before, after)) {
      SignInAddress.changed(runner, change, home, wanted.email());
      return after;
    }
    SignInAddress.asked(runner, change, home, wanted.email());
    CareHomeDetails others = wanted.with(home.details().email());
    return others.equals(home.details()) ? home : home.amended(others);
  }
}
