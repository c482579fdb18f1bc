package org.hearth.application.internal.request;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.request.ProgressRequest;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ProgressRequest}. */
final class ProgressingRequests implements ProgressRequest {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final RequestAccess requests;

  ProgressingRequests(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.requests = new RequestAccess(context, access);
  }

  @Override
  public Either<Refusal, OpenRequest> answer(
      Actor actor, RequestId request, @Nullable String text) {
    return runner.execute(() -> decideAnswer(actor, request, text));
  }

  private Either<AuditedRefusal, Outcome<OpenRequest>> decideAnswer(
      Actor actor, RequestId id, @Nullable String text) {
    if (!(actor instanceof Actor.PracticeStaff || actor instanceof Actor.CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    Either<AuditedRefusal, OpenRequest> open = requests.open(actor, id);
    if (open.isLeft()) {
      return Either.left(open.getLeft());
    }
    Either<AuditedRefusal, RequestText> answer = FormReading.field("text", RequestText.parse(text));
    if (answer.isLeft()) {
      return Either.left(answer.getLeft());
    }
    return Either.right(
        progressed(
            open.get().answered(answer.get(), actor, context.now()),
            actor,
            AuditAction.REQUEST_ANSWERED));
  }

  @Override
  public Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to) {
    return runner.execute(() -> decideProgress(actor, request, to));
  }

  private Either<AuditedRefusal, Outcome<Request>> decideProgress(
      Actor actor, RequestId id, RequestStatus to) {
    Either<AuditedRefusal, OpenRequest> open =
        access.staff(actor).flatMap(staff -> requests.open(staff, id));
    if (open.isLeft()) {
      return Either.left(open.getLeft());
    }
    if (to == RequestStatus.SUBMITTED) {
      return Either.left(
          AuditedRefusal.because(
              Refusal.Invalid.of("status", "cannot go back to the day of submission")));
    }
    return Either.right(
        progressed(
            open.get().progressed(to, actor, context.now()),
            actor,
            AuditAction.REQUEST_PROGRESSED));
  }

  private <R extends Request> Outcome<R> progressed(R request, Actor actor, AuditAction action) {
    return new Outcome<>(
        request,
        ChangeSet.with(context.entry(actor, action, request.patient(), request.status().name()))
            .progress(request)
            .build());
  }
}
