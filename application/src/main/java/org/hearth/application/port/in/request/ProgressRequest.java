package org.hearth.application.port.in.request;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Replies to an open request, and moves it on. */
public interface ProgressRequest {
  /**
   * Writes a reply: the practice's, or the care home's (R17, R18).
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param request the request
   * @param text as typed or read
   * @return the request with the reply; refused as {@code invalid}, {@code request-not-found},
   *     {@code request-completed} or {@code not-allowed}
   */
  Either<Refusal, OpenRequest> answer(Actor actor, RequestId request, @Nullable String text);

  /**
   * Moves a request on, by staff of the patient's practice (R18); completing it is the last step.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param request the request
   * @param to any status but {@code SUBMITTED}
   * @return the request; refused as {@code invalid}, {@code request-not-found}, {@code
   *     request-completed} or {@code not-allowed}
   */
  Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to);
}
