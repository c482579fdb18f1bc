package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.util.List;

/** What stands in the way of following a request. */
public sealed interface RequestRefusal extends Refusal {
  /** There is no such request, or none that the actor may know of. */
  record RequestNotFound() implements RequestRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "request-not-found",
          NOT_FOUND,
          "There is no such request among those that you can see.",
          List.of("Open the list of requests and choose one from it."));
    }
  }

  /** The request is completed, and takes no more. */
  record RequestCompleted() implements RequestRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "request-completed",
          CONFLICT,
          "This request is completed.",
          List.of("Submit a new request."));
    }
  }
}
