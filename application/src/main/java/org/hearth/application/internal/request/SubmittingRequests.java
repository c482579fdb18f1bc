package org.hearth.application.internal.request;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.request.SubmitRequest;
import org.hearth.application.port.out.ChangeSet;
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
final class SubmittingRequests implements SubmitRequest {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  SubmittingRequests(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, OpenRequest> submit(
      Actor actor, AccountId patient, RequestKind kind, @Nullable String text) {
    return runner.execute(() -> decide(actor, patient, kind, text));
  }

  private Either<AuditedRefusal, Outcome<OpenRequest>> decide(
      Actor actor, AccountId id, RequestKind kind, @Nullable String text) {
    Either<AuditedRefusal, Patient> patient = patient(actor, id);
    if (patient.isLeft()) {
      return Either.left(patient.getLeft());
    }
    Either<AuditedRefusal, RequestText> words = FormReading.field("text", RequestText.parse(text));
    if (words.isLeft()) {
      return Either.left(words.getLeft());
    }
    return Either.right(submitted(actor, patient.get(), kind, words.get()));
  }

  private Either<AuditedRefusal, Patient> patient(Actor actor, AccountId id) {
    if (!(actor instanceof Actor.PracticeStaff || actor instanceof Actor.CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    return access.visible(actor, id).flatMap(SubmittingRequests::asPatient);
  }

  private static Either<AuditedRefusal, Patient> asPatient(Account account) {
    return account instanceof Patient patient
        ? Either.right(patient)
        : Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
  }

  private Outcome<OpenRequest> submitted(
      Actor actor, Patient patient, RequestKind kind, RequestText text) {
    OpenRequest request =
        OpenRequest.submitted(
            new RequestId(context.nextId()), patient, kind, text, actor, context.now());
    return new Outcome<>(
        request,
        ChangeSet.with(
                context.entry(actor, AuditAction.REQUEST_SUBMITTED, patient.id(), kind.name()))
            .submit(request)
            .build());
  }
}
