package org.hearth.application.internal.request;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.request.OnlineRequests;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** The use cases of {@link OnlineRequests}, which hold no state. */
public final class RequestUseCases implements OnlineRequests {
  private final SubmittingRequests submitting;
  private final ProgressingRequests progressing;
  private final FollowingRequests following;

  public RequestUseCases(UseCaseRunner runner, Access access) {
    this.submitting = new SubmittingRequests(runner, access);
    this.progressing = new ProgressingRequests(runner, access);
    this.following = new FollowingRequests(runner, access);
  }

  @Override
  public Either<Refusal, OpenRequest> submit(
      Actor actor, AccountId patient, RequestKind kind, @Nullable String text) {
    return submitting.submit(actor, patient, kind, text);
  }

  @Override
  public Either<Refusal, OpenRequest> answer(
      Actor actor, RequestId request, @Nullable String text) {
    return progressing.answer(actor, request, text);
  }

  @Override
  public Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to) {
    return progressing.progress(actor, request, to);
  }

  @Override
  public Either<Refusal, Slice<Request>> list(Actor actor, RequestQuery query, Page page) {
    return following.list(actor, query, page);
  }

  @Override
  public Either<Refusal, List<RequestAgeCount>> ages(Actor actor, Optional<AccountId> careHome) {
    return following.ages(actor, careHome);
  }

  @Override
  public Either<Refusal, List<RequestCount>> count(Actor actor, AccountId careHome) {
    return following.count(actor, careHome);
  }

  @Override
  public Either<Refusal, Request> read(Actor actor, RequestId request) {
    return following.read(actor, request);
  }
}
