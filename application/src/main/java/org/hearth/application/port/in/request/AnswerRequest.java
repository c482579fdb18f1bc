package org.hearth.application.port.in.request;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/** Writes a reply to an open request: the practice's, or the care home's. */
public interface AnswerRequest {
  /**
   * R17, R18.
   *
   * @return the request with the reply; refused as {@code invalid}, {@code request-not-found},
   *     {@code request-completed} or {@code not-allowed}
   */
  Either<Refusal, OpenRequest> answer(Actor actor, RequestId request, @Nullable String text);
}
