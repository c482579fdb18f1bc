package org.hearth.application.internal.support;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.FormRefusals;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.support.ResetAccount;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ResetAccount}. */
public final class Resetting implements ResetAccount {
  private final UseCaseRunner runner;
  private final Access access;

  public Resetting(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason) {
    return runner.execute(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        FormRefusals.refusing(Reason.parse(reason), "reason")
                            .flatMap(
                                why ->
                                    holder(actor, account)
                                        .map(
                                            holder ->
                                                asked(actor, staff.practice(), holder, why)))));
  }

  private Outcome<ResetRequest> asked(
      Actor actor, OdsCode practice, AccountHolder holder, Reason why) {
    ResetRequest request =
        new ResetRequest(
            new ResetRequestId(runner.nextId()), holder.id(), practice, runner.now(), why);
    return new Outcome<>(
        request,
        ChangeSet.with(runner.entry(actor, AuditAction.RESET_ASKED, holder.id(), why.text()))
            .askForReset(request)
            .build());
  }

  @Override
  public Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page) {
    return runner.execute(
        () ->
            access
                .support(actor)
                .map(
                    support ->
                        runner.read(
                            runner.storage().resetRequests().waiting(page),
                            runner.entry(
                                support,
                                AuditAction.RESET_REQUESTS_LISTED,
                                Optional.empty(),
                                "listed"))));
  }

  @Override
  public Either<Refusal, ResetPatient> reset(
      Actor actor, AccountId account, @Nullable String reason) {
    return runner.execute(
        () ->
            access
                .support(actor)
                .flatMap(
                    support ->
                        FormRefusals.refusing(Reason.parse(reason), "reason")
                            .flatMap(
                                why ->
                                    holder(support, account)
                                        .map(holder -> reset(support, holder, why)))));
  }

  private Outcome<ResetPatient> reset(Actor actor, AccountHolder holder, Reason why) {
    ResetPatient patient = holder.reset();
    return new Outcome<>(
        patient,
        ChangeSet.with(runner.entry(actor, AuditAction.ACCOUNT_RESET, patient.id(), why.text()))
            .amend(patient)
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
