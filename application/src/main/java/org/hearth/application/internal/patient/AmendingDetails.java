package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.carehome.SignInAddress;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
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
final class AmendingDetails implements AmendDetails {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final PatientManagement management;

  AmendingDetails(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
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
    return runner.execute(() -> decide(actor, account, seen, form, reason));
  }

  private Either<AuditedRefusal, Outcome<Account>> decide(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      DetailsForm form,
      @Nullable String reason) {
    Either<AuditedRefusal, PatientManagement.Opened> opened =
        management.open(actor, account, seen, reason, "amended");
    if (opened.isLeft()) {
      return Either.left(opened.getLeft());
    }
    Account before = opened.get().account();
    Either<AuditedRefusal, Account> after = FormReading.form(form.amend(before, context.today()));
    if (after.isLeft()) {
      return Either.left(after.getLeft());
    }
    Optional<Account> holder = holderOfAddress(before, after.get());
    if (holder.isPresent()) {
      return Either.left(access.emailInUse(actor, holder.get()));
    }
    return amended(actor, before, after.get(), opened.get().reason());
  }

  /** The other account that has the new address (R4). */
  private Optional<Account> holderOfAddress(Account before, Account after) {
    return after
        .email()
        .filter(email -> !before.email().equals(Optional.of(email)))
        .map(AccountKeys::email)
        .flatMap(context::account)
        .filter(other -> !other.id().equals(before.id()));
  }

  private Either<AuditedRefusal, Outcome<Account>> amended(
      Actor actor, Account before, Account after, String reason) {
    boolean isAskedFirst = isAskedFirst(actor, before, after);
    if (isAskedFirst && context.storage().signIn().isEmpty()) {
      return Either.left(access.notAllowed(actor));
    }
    Amendment amendment = Amendment.between(before, after);
    Either<AuditedRefusal, String> trace =
        FormReading.field("reason", amendment.withFields(reason));
    if (trace.isLeft()) {
      return Either.left(trace.getLeft());
    }
    AuditAction action = isAskedFirst ? AuditAction.ADDRESS_CHANGE_ASKED : amendment.action();
    ChangeSetBuilder change = ChangeSet.with(context.entry(actor, action, after.id(), trace.get()));
    Account kept = changeAddress(actor, change, before, after);
    if (!kept.equals(before)) {
      change.amend(before, kept);
    }
    return Either.right(new Outcome<>(kept, change.build()));
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

  /** Adds the e-mails about a new address, and answers the account as it is kept. */
  private Account changeAddress(
      Actor actor, ChangeSetBuilder change, Account before, Account after) {
    if (!(before instanceof CareHomeAccount home) || before.email().equals(after.email())) {
      AddressNotifications.of(context, before, after).forEach(change::write);
      return after;
    }
    CareHomeDetails wanted = ((CareHomeAccount) after).details();
    if (!isAskedFirst(actor, before, after)) {
      SignInAddress.changed(context, change, home, wanted.email());
      return after;
    }
    SignInAddress.asked(context, change, home, wanted.email());
    CareHomeDetails others = wanted.with(home.details().email());
    return others.equals(home.details()) ? home : home.amended(others);
  }
}
