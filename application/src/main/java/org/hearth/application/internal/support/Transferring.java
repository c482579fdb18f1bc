package org.hearth.application.internal.support;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.support.TransferAccount;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Actor.Support;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.jspecify.annotations.Nullable;

/** Use case of {@link TransferAccount}. */
final class Transferring implements TransferAccount {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  Transferring(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, Asked> askForTransfer(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason) {
    return runner.execute(() -> decideAsking(actor, nhsNumber, reason));
  }

  private Either<AuditedRefusal, Outcome<Asked>> decideAsking(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, NhsNumber> number =
        FormReading.field("nhsNumber", NhsNumber.parse(nhsNumber, context.testNumbers()));
    if (number.isLeft()) {
      return Either.left(number.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    return ask(staff.get(), number.get(), why.get());
  }

  private Either<AuditedRefusal, Outcome<Asked>> ask(
      PracticeStaff staff, NhsNumber number, Reason why) {
    Optional<Account> account = context.account(AccountKeys.number(number));
    if (account.isEmpty()) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
    }
    if (account.get().isAt(staff.practice())) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.NumberInUse(Holder.PATIENT)));
    }
    AccountId id = account.get().id();
    return Either.right(
        new Outcome<>(
            new Asked(),
            ChangeSet.with(context.entry(staff, AuditAction.TRANSFER_ASKED, id, why.text()))
                .askForReset(
                    new ResetRequest(
                        new ResetRequestId(context.nextId()),
                        id,
                        staff.practice(),
                        context.now(),
                        why))
                .build()));
  }

  @Override
  public Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason) {
    return runner.execute(() -> decideTransfer(actor, account, practice, reason));
  }

  private Either<AuditedRefusal, Outcome<Patient>> decideTransfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason) {
    Either<AuditedRefusal, Support> support = access.support(actor);
    if (support.isLeft()) {
      return Either.left(support.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    return patient(account).map(known -> transfer(support.get(), known, practice, why.get()));
  }

  private Either<AuditedRefusal, Patient> patient(AccountId id) {
    return context.account(id).orElse(null) instanceof Patient patient
        ? Either.right(patient)
        : Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
  }

  private Outcome<Patient> transfer(Support support, Patient known, OdsCode practice, Reason why) {
    PastRegistration past = PastRegistration.of(context.nextId(), known);
    if (known.isAt(practice)) {
      return runner.read(
          known, context.entry(support, AuditAction.ACCOUNT_TRANSFERRED, known.id(), why.text()));
    }
    Patient moved = known.transferredTo(practice);
    ChangeSetBuilder change =
        ChangeSet.with(
                context.entry(support, AuditAction.ACCOUNT_TRANSFERRED, moved.id(), why.text()))
            .leave(past)
            .amend(known, moved)
            .finishResets(moved.id());
    if (known instanceof Resident resident) {
      change.end(resident.link().end(context.today(), EndReason.MOVED_PRACTICE));
    }
    return new Outcome<>(moved, change.build());
  }
}
