package org.hearth.application.request;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;

/** R17, R18 for requests: who may see the patient may see the request. */
final class RequestAccess {
  private final Workplace workplace;
  private final Access access;

  RequestAccess(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  Either<Refused, Request> visible(Actor actor, RequestId id) {
    Optional<Request> request = workplace.storage().requests().find(id);
    if (request.isEmpty()) {
      return Either.left(Refused.because(new Refusal.RequestNotFound()));
    }
    return access
        .visible(actor, request.get().patient())
        .mapLeft(refused -> new Refused(new Refusal.RequestNotFound(), refused.trace()))
        .map(patient -> request.get());
  }

  Either<Refused, OpenRequest> open(Actor actor, RequestId id) {
    return visible(actor, id)
        .flatMap(
            request ->
                request instanceof OpenRequest open
                    ? Either.right(open)
                    : Either.left(Refused.because(new Refusal.RequestCompleted())));
  }
}
