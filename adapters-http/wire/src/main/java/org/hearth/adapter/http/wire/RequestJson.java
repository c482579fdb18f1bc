package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestPlace;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.jspecify.annotations.Nullable;

/**
 * A request with its history, oldest first; the first event carries what was asked.
 *
 * @param patientId whose request it is
 * @param practice ODS code of the practice that was asked
 */
public record RequestJson(
    UUID id,
    UUID patientId,
    String practice,
    RequestKind kind,
    RequestStatus status,
    long version,
    List<EventJson> history) {

  /**
   * One step of a request.
   *
   * @param by the name of the person who took it
   * @param text what was written, where something was
   */
  public record EventJson(Instant at, String by, RequestStatus status, @Nullable String text) {
    static EventJson of(RequestEvent event) {
      return new EventJson(
          event.at(), event.by(), event.status(), event.text().map(RequestText::text).orElse(null));
    }

    RequestEvent toEvent() {
      return new RequestEvent(at, by, status, Optional.ofNullable(text).map(RequestText::new));
    }

    /** Masked: it is about a person's health. */
    @Override
    public String toString() {
      return "EventJson[***]";
    }
  }

  /**
   * {@return it as JSON}
   *
   * @param request with its new step
   */
  public static RequestJson of(Request request) {
    return new RequestJson(
        request.id().value(),
        request.patient().value(),
        request.place().practice().text(),
        request.kind(),
        request.status(),
        request.version(),
        request.history().stream().map(EventJson::of).toList());
  }

  /** {@return the request in the state that was meant} */
  public Request toRequest() {
    return Request.of(
        new RequestId(id),
        new AccountId(patientId),
        new RequestPlace(new OdsCode(practice), Set.of()),
        kind,
        history.stream().map(EventJson::toEvent).toList());
  }
}
