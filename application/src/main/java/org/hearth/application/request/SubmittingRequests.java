package org.hearth.application.request;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestText;
import org.jspecify.annotations.Nullable;

/** Use case of {@link SubmitRequest}. */
public final class SubmittingRequests implements SubmitRequest {
  private final Workplace workplace;
  private final Access access;

  public SubmittingRequests(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, OpenRequest> submit(
      Actor actor, AccountId patient, RequestKind kind, @Nullable String text) {
    return workplace.carryOut(
        () ->
            patient(actor, patient)
                .flatMap(
                    known ->
                        Fields.refusing(RequestText.parse(text), "text")
                            .map(words -> submitted(actor, known, kind, words))));
  }

  private Either<Refused, Patient> patient(Actor actor, AccountId id) {
    if (!(actor instanceof Actor.PracticeStaff || actor instanceof Actor.CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    return access.visible(actor, id).flatMap(SubmittingRequests::asPatient);
  }

  private static Either<Refused, Patient> asPatient(Account account) {
    return account instanceof Patient patient
        ? Either.right(patient)
        : Either.left(Refused.because(new AccountRefusal.AccountNotFound()));
  }

  private Decision<OpenRequest> submitted(
      Actor actor, Patient patient, RequestKind kind, RequestText text) {
    OpenRequest request =
        OpenRequest.submitted(
            new RequestId(workplace.nextId()), patient, kind, text, actor, workplace.now());
    return new Decision<>(
        request,
        Change.with(
                workplace.entry(actor, AuditAction.REQUEST_SUBMITTED, patient.id(), kind.name()))
            .submit(request)
            .build());
  }
}
