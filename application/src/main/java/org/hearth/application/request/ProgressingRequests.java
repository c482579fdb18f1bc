package org.hearth.application.request;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.Change;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AnswerRequest} and {@link ProgressRequest}. */
public final class ProgressingRequests implements AnswerRequest, ProgressRequest {
  private final Workplace workplace;
  private final Access access;
  private final RequestAccess requests;

  public ProgressingRequests(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.requests = new RequestAccess(workplace, access);
  }

  @Override
  public Either<Refusal, OpenRequest> answer(
      Actor actor, RequestId request, @Nullable String text) {
    return workplace.carryOut(() -> decideAnswer(actor, request, text));
  }

  private Either<Refused, Decision<OpenRequest>> decideAnswer(
      Actor actor, RequestId id, @Nullable String text) {
    if (!(actor instanceof Actor.PracticeStaff || actor instanceof Actor.CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    return requests
        .open(actor, id)
        .flatMap(
            open ->
                Fields.refusing(RequestText.parse(text), "text")
                    .map(
                        words ->
                            progressed(
                                open.answered(words, actor, workplace.now()),
                                actor,
                                AuditAction.REQUEST_ANSWERED)));
  }

  @Override
  public Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to) {
    return workplace.carryOut(
        () ->
            access
                .staff(actor)
                .flatMap(staff -> requests.open(staff, request))
                .flatMap(open -> decideProgress(actor, open, to)));
  }

  private Either<Refused, Decision<Request>> decideProgress(
      Actor actor, OpenRequest open, RequestStatus to) {
    return to == RequestStatus.SUBMITTED
        ? Either.left(
            Refused.because(
                Refusal.Invalid.of("status", "cannot go back to the day of submission")))
        : Either.right(
            progressed(
                open.progressed(to, actor, workplace.now()),
                actor,
                AuditAction.REQUEST_PROGRESSED));
  }

  private <R extends Request> Decision<R> progressed(R request, Actor actor, AuditAction action) {
    return new Decision<>(
        request,
        Change.with(workplace.entry(actor, action, request.patient(), request.status().name()))
            .progress(request)
            .build());
  }
}
