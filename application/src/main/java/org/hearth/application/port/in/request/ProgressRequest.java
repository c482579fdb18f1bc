package org.hearth.application.port.in.request;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** Moves an open request on; completing it is the last step. */
public interface ProgressRequest {
  /**
   * R18: for staff of the patient's practice.
   *
   * @param to any status but {@code SUBMITTED}
   * @return the request; refused as {@code invalid}, {@code request-not-found}, {@code
   *     request-completed} or {@code not-allowed}
   */
  Either<Refusal, Request> progress(Actor actor, RequestId request, RequestStatus to);
}
