package org.hearth.application.internal.request;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.request.FollowRequests;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.CareHomeStaff;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;

/** Use case of {@link FollowRequests}. */
final class FollowingRequests implements FollowRequests {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final RequestAccess requests;

  FollowingRequests(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.requests = new RequestAccess(context, access);
  }

  @Override
  public Either<Refusal, Slice<Request>> list(Actor actor, RequestQuery query, Page page) {
    return runner.execute(() -> decideList(actor, query, page));
  }

  private Either<AuditedRefusal, Outcome<Slice<Request>>> decideList(
      Actor actor, RequestQuery query, Page page) {
    return filter(actor, query).map(filter -> list(actor, filter, page));
  }

  @Override
  public Either<Refusal, List<RequestCount>> count(Actor actor, AccountId careHome) {
    return runner.execute(() -> decideCount(actor, careHome));
  }

  private Either<AuditedRefusal, Outcome<List<RequestCount>>> decideCount(
      Actor actor, AccountId careHome) {
    return filter(actor, RequestQuery.ALL.ofHome(careHome))
        .map(filter -> counted(actor, careHome, filter));
  }

  private Outcome<List<RequestCount>> counted(Actor actor, AccountId careHome, Filter filter) {
    return runner.read(
        context.storage().requests().count(filter),
        context.entry(actor, AuditAction.REQUESTS_READ, careHome, "counted"));
  }

  @Override
  public Either<Refusal, List<RequestAgeCount>> ages(Actor actor, Optional<AccountId> careHome) {
    return runner.execute(() -> decideAges(actor, careHome));
  }

  private Either<AuditedRefusal, Outcome<List<RequestAgeCount>>> decideAges(
      Actor actor, Optional<AccountId> careHome) {
    return filter(
            actor, new RequestQuery(careHome, Optional.empty(), Optional.empty(), Optional.empty()))
        .map(
            filter ->
                runner.read(
                    context.storage().requests().ages(filter, context.now()),
                    context.entry(
                        actor,
                        AuditAction.REQUESTS_READ,
                        filter.careHome().or(filter::seenBy),
                        "counted")));
  }

  private Either<AuditedRefusal, Filter> filter(Actor actor, RequestQuery query) {
    Optional<AccountId> careHome = query.careHome();
    if (actor instanceof PracticeStaff staff) {
      Filter all = filter(Optional.of(staff.practice()), careHome, Optional.empty(), query);
      return careHome.isEmpty()
          ? Either.right(all)
          : access.visibleCareHome(staff, careHome.get()).map(home -> all);
    }
    if (actor instanceof CareHomeStaff home
        && careHome.filter(asked -> !asked.equals(home.careHome())).isEmpty()) {
      return Either.right(
          filter(Optional.empty(), Optional.empty(), Optional.of(home.careHome()), query));
    }
    return Either.left(access.notAllowed(actor));
  }

  private static Filter filter(
      Optional<OdsCode> practice,
      Optional<AccountId> careHome,
      Optional<AccountId> seenBy,
      RequestQuery query) {
    return new Filter(
        practice, careHome, seenBy, query.patient(), query.status(), query.changedSince());
  }

  private Outcome<Slice<Request>> list(Actor actor, Filter filter, Page page) {
    Slice<Request> slice = context.storage().requests().list(filter, page);
    return runner.read(
        slice,
        context.entry(
            actor,
            AuditAction.REQUESTS_READ,
            filter.patient().or(filter::careHome).or(filter::seenBy),
            slice.items().size() + " read"));
  }

  @Override
  public Either<Refusal, Request> read(Actor actor, RequestId request) {
    return runner.execute(() -> decideRead(actor, request));
  }

  private Either<AuditedRefusal, Outcome<Request>> decideRead(Actor actor, RequestId request) {
    if (!(actor instanceof PracticeStaff || actor instanceof CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    return requests
        .readable(actor, request)
        .map(
            known ->
                runner.read(
                    known,
                    context.entry(actor, AuditAction.REQUESTS_READ, known.patient(), "read")));
  }
}
