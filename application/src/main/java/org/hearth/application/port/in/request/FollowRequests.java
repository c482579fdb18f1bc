package org.hearth.application.port.in.request;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** Follows requests in one place. */
public interface FollowRequests {
  /**
   * R17, R18, R26: a care home sees those of its present dependents, from its own link's first day
   * on and what was open at their practice then; staff those that were asked of their practice.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param query which of the requests
   * @param page where the page begins, and how many items it holds
   * @return in the order of submission; refused as {@code care-home-not-found}, a home of another
   *     practice too, or {@code not-allowed}
   */
  Either<Refusal, Slice<Request>> list(Actor actor, RequestQuery query, Page page);

  /**
   * {@return the same, narrowed by home and status alone}
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome only those of this home's present dependents, where given
   * @param status only those that stand so, where given
   * @param page where the page begins, and how many items it holds
   */
  default Either<Refusal, Slice<Request>> list(
      Actor actor, Optional<AccountId> careHome, Optional<RequestStatus> status, Page page) {
    return list(
        actor, new RequestQuery(careHome, Optional.empty(), status, Optional.empty()), page);
  }

  /**
   * How the requests stand that {@link #list} lists of a home's present dependents, in one look at
   * the storage, however many there are.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @return one for each patient and status in which there are any, in no order; refused as {@code
   *     list} is
   */
  Either<Refusal, List<RequestCount>> count(Actor actor, AccountId careHome);

  /**
   * How many open requests there are of those that {@link #list} lists, by status and age, in one
   * look at the storage.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome only those of this home's present dependents, where given
   * @return one for each status and age in which there are any, in no order; refused as {@code
   *     list} is
   */
  Either<Refusal, List<RequestAgeCount>> ages(Actor actor, Optional<AccountId> careHome);

  /**
   * One request with its history, for actors who may list it. A home that the patient has left
   * reads what was asked while they were its dependent, as it stood then (R26).
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param request the request
   * @return refused as {@code request-not-found}, another's too, or {@code not-allowed}
   */
  Either<Refusal, Request> read(Actor actor, RequestId request);
}
