package org.hearth.application.request;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Requests.Filter;
import org.hearth.application.storage.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.CareHomeStaff;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** Use case of {@link FollowRequests}. */
public final class FollowingRequests implements FollowRequests {
  private final Workplace workplace;
  private final Access access;
  private final RequestAccess requests;

  public FollowingRequests(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.requests = new RequestAccess(workplace, access);
  }

  @Override
  public Either<Refusal, Slice<Request>> list(
      Actor actor, Optional<AccountId> careHome, Optional<RequestStatus> status, Page page) {
    return workplace.carryOut(
        () ->
            filter(actor, careHome, status)
                .map(
                    filter ->
                        read(actor, filter, workplace.storage().requests().list(filter, page))));
  }

  private Either<Refused, Filter> filter(
      Actor actor, Optional<AccountId> careHome, Optional<RequestStatus> status) {
    if (actor instanceof PracticeStaff staff) {
      Filter all =
          new Filter(
              Optional.of(staff.practice()), careHome, Optional.empty(), Optional.empty(), status);
      return careHome.isEmpty()
          ? Either.right(all)
          : access.visibleCareHome(staff, careHome.get()).map(home -> all);
    }
    if (actor instanceof CareHomeStaff home
        && careHome.filter(asked -> !asked.equals(home.careHome())).isEmpty()) {
      return Either.right(
          new Filter(
              Optional.empty(),
              Optional.empty(),
              Optional.of(home.careHome()),
              Optional.empty(),
              status));
    }
    return Either.left(access.notAllowed(actor));
  }

  private Decision<Slice<Request>> read(Actor actor, Filter filter, Slice<Request> slice) {
    return workplace.read(
        slice,
        workplace.entry(
            actor,
            AuditAction.REQUESTS_READ,
            filter.careHome().or(filter::seenBy),
            slice.items().size() + " read"));
  }

  @Override
  public Either<Refusal, Request> read(Actor actor, RequestId request) {
    return workplace.carryOut(() -> decideRead(actor, request));
  }

  private Either<Refused, Decision<Request>> decideRead(Actor actor, RequestId request) {
    if (!(actor instanceof PracticeStaff || actor instanceof CareHomeStaff)) {
      return Either.left(access.notAllowed(actor));
    }
    return requests
        .readable(actor, request)
        .map(
            known ->
                workplace.read(
                    known,
                    workplace.entry(actor, AuditAction.REQUESTS_READ, known.patient(), "read")));
  }
}
