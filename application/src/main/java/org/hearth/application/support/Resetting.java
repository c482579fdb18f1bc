package org.hearth.application.support;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
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

/** Use case of {@link AskForReset}, {@link ListResetRequests} and {@link ResetAccount}. */
public final class Resetting implements AskForReset, ListResetRequests, ResetAccount {
  private final Workplace workplace;
  private final Access access;

  public Resetting(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, ResetRequest> ask(
      Actor actor, AccountId account, @Nullable String reason) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(
                    staff ->
                        Fields.refusing(Reason.parse(reason), "reason")
                            .flatMap(
                                why ->
                                    holder(actor, account)
                                        .map(
                                            holder ->
                                                asked(actor, staff.practice(), holder, why)))));
  }

  private Decision<ResetRequest> asked(
      Actor actor, OdsCode practice, AccountHolder holder, Reason why) {
    ResetRequest request =
        new ResetRequest(
            new ResetRequestId(workplace.nextId()), holder.id(), practice, workplace.now(), why);
    return new Decision<>(
        request,
        Change.with(workplace.entry(actor, AuditAction.RESET_ASKED, holder.id(), why.text()))
            .askForReset(request)
            .build());
  }

  @Override
  public Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page) {
    return workplace.carryOut(
        () ->
            access
                .support(actor)
                .map(
                    support ->
                        workplace.read(
                            workplace.storage().resetRequests().waiting(page),
                            workplace.entry(
                                support,
                                AuditAction.RESET_REQUESTS_LISTED,
                                Optional.empty(),
                                "listed"))));
  }

  @Override
  public Either<Refusal, ResetPatient> reset(
      Actor actor, AccountId account, @Nullable String reason) {
    return workplace.carryOut(
        () ->
            access
                .support(actor)
                .flatMap(
                    support ->
                        Fields.refusing(Reason.parse(reason), "reason")
                            .flatMap(
                                why ->
                                    holder(support, account)
                                        .map(holder -> reset(support, holder, why)))));
  }

  private Decision<ResetPatient> reset(Actor actor, AccountHolder holder, Reason why) {
    ResetPatient patient = holder.reset();
    return new Decision<>(
        patient,
        Change.with(workplace.entry(actor, AuditAction.ACCOUNT_RESET, patient.id(), why.text()))
            .amend(patient)
            .finishResets(patient.id())
            .build());
  }

  /** An account that a patient has of their own and the actor may see. */
  private Either<Refused, AccountHolder> holder(Actor actor, AccountId id) {
    return access
        .managed(actor, id)
        .flatMap(
            account ->
                account instanceof AccountHolder holder
                    ? Either.right(holder)
                    : Either.left(Refused.because(new AccountRefusal.NothingToReset())));
  }
}
