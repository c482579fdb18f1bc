package org.hearth.domain.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;

/** A request that somebody still works on. */
public record OpenRequest(
    RequestId id, AccountId patient, RequestKind kind, List<RequestEvent> history)
    implements Request {
  public OpenRequest {
    history = List.copyOf(history);
  }

  /** A new request. */
  public static OpenRequest submitted(
      RequestId id, AccountId patient, RequestKind kind, RequestText text, Actor by, Instant at) {
    return new OpenRequest(
        id,
        patient,
        kind,
        List.of(new RequestEvent(at, by.name(), RequestStatus.SUBMITTED, Optional.of(text))));
  }

  /** A question or an answer. The home's answer to a question hands the request back. */
  public OpenRequest answered(RequestText text, Actor by, Instant at) {
    boolean handedBack =
        by instanceof Actor.CareHomeStaff && status() == RequestStatus.AWAITING_REPLY;
    RequestStatus next = handedBack ? RequestStatus.IN_PROGRESS : status();
    return new OpenRequest(
        id, patient, kind, with(new RequestEvent(at, by.name(), next, Optional.of(text))));
  }

  /** Another status, the last of which completes the request. */
  public Request progressed(RequestStatus to, Actor by, Instant at) {
    return Request.of(
        id, patient, kind, with(new RequestEvent(at, by.name(), to, Optional.empty())));
  }

  private List<RequestEvent> with(RequestEvent event) {
    List<RequestEvent> longer = new ArrayList<>(history);
    longer.add(event);
    return longer;
  }
}
