package org.hearth.application.internal.support;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.support.ResetAccount;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Actor.Support;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ResetAccount}. */
final class Resetting implements ResetAccount {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  Resetting(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason) {
    return runner.execute(() -> decideAsking(actor, account, reason));
  }

  private Either<AuditedRefusal, Outcome<ResetRequest>> decideAsking(
      Actor actor, AccountId account, @Nullable String reason) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    return holder(staff.get(), account).map(holder -> asked(staff.get(), holder, why.get()));
  }

  private Outcome<ResetRequest> asked(PracticeStaff staff, AccountHolder holder, Reason why) {
    ResetRequest request =
        new ResetRequest(
            new ResetRequestId(context.nextId()),
            holder.id(),
            staff.practice(),
            context.now(),
            why);
    return new Outcome<>(
        request,
        ChangeSet.with(context.entry(staff, AuditAction.RESET_ASKED, holder.id(), why.text()))
            .askForReset(request)
            .build());
  }

  @Override
  public Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page) {
    return runner.execute(() -> decideList(actor, page));
  }

  private Either<AuditedRefusal, Outcome<Slice<ResetRequest>>> decideList(Actor actor, Page page) {
    return access.support(actor).map(support -> waiting(support, page));
  }

  private Outcome<Slice<ResetRequest>> waiting(Support support, Page page) {
    return runner.read(
        context.storage().resetRequests().waiting(page),
        context.entry(support, AuditAction.RESET_REQUESTS_LISTED, Optional.empty(), "listed"));
  }

  @Override
  public Either<Refusal, ResetPatient> reset(
      Actor actor, AccountId account, @Nullable String reason) {
    return runner.execute(() -> decideReset(actor, account, reason));
  }

  private Either<AuditedRefusal, Outcome<ResetPatient>> decideReset(
      Actor actor, AccountId account, @Nullable String reason) {
    Either<AuditedRefusal, Support> support = access.support(actor);
    if (support.isLeft()) {
      return Either.left(support.getLeft());
    }
    Either<AuditedRefusal, Reason> why = FormReading.reason(reason);
    if (why.isLeft()) {
      return Either.left(why.getLeft());
    }
    return holder(support.get(), account).map(holder -> reset(support.get(), holder, why.get()));
  }

  private Outcome<ResetPatient> reset(Support support, AccountHolder holder, Reason why) {
    ResetPatient patient = holder.reset();
    return new Outcome<>(
        patient,
        ChangeSet.with(context.entry(support, AuditAction.ACCOUNT_RESET, patient.id(), why.text()))
            .amend(holder, patient)
            .finishResets(patient.id())
            .build());
  }

  /** An account that a patient has of their own and the actor may see. */
  private Either<AuditedRefusal, AccountHolder> holder(Actor actor, AccountId id) {
    return access
        .managed(actor, id)
        .flatMap(
            account ->
                account instanceof AccountHolder holder
                    ? Either.right(holder)
                    : Either.left(AuditedRefusal.because(new AccountRefusal.NothingToReset())));
  }
}
