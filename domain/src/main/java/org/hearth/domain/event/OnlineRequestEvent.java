package org.hearth.domain.event;

import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** What happens to requests of patients (R16). */
public sealed interface OnlineRequestEvent extends HearthEvent {

  /** A request was submitted. */
  record RequestSubmitted(EventHeader header, RequestId request) implements OnlineRequestEvent {
    @Override
    public EventType type() {
      return EventType.REQUEST_SUBMITTED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).about(request);
    }
  }

  /** Practice or home wrote something, after which the request has this status. */
  record RequestAnswered(EventHeader header, RequestId request, RequestStatus status)
      implements OnlineRequestEvent {
    @Override
    public EventType type() {
      return EventType.REQUEST_ANSWERED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).about(request).now(status);
    }
  }

  /** The request has another status. */
  record RequestProgressed(EventHeader header, RequestId request, RequestStatus status)
      implements OnlineRequestEvent {
    @Override
    public EventType type() {
      return EventType.REQUEST_PROGRESSED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).about(request).now(status);
    }
  }
}
