package org.hearth.domain.request;

import java.time.Instant;
import java.util.Optional;

/**
 * One step in a request's history.
 *
 * @param by the name of the person who took it
 * @param status the request's status from then on
 * @param text what was written, where something was
 */
public record RequestEvent(
    Instant at, String by, RequestStatus status, Optional<RequestText> text) {
  /** That something was written, and no more. */
  RequestEvent erased() {
    return new RequestEvent(at, by, status, text.map(written -> RequestText.ERASED));
  }

  /** Without the name and the text. */
  @Override
  public String toString() {
    return "RequestEvent[" + at + ", " + status + "]";
  }
}
