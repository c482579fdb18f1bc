package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code request_event}. */
@Entity
@Table(name = "request_event")
@IdClass(RequestEventEntity.Key.class)
@NullUnmarked
public class RequestEventEntity {
  @Id
  @Column(name = "request_id")
  UUID requestId;

  @Id int step;

  Instant at;

  @Column(name = "by_name")
  String byName;

  @Enumerated(EnumType.STRING)
  RequestStatus status;

  String text;

  /**
   * The row of an event.
   *
   * @param step its index in the request's history
   */
  public static RequestEventEntity of(RequestId request, int step, RequestEvent event) {
    RequestEventEntity row = new RequestEventEntity();
    row.requestId = request.value();
    row.step = step;
    row.at = event.at();
    row.byName = event.by();
    row.status = event.status();
    row.text = event.text().map(RequestText::text).orElse(null);
    return row;
  }

  RequestEvent toEvent() {
    return new RequestEvent(at, byName, status, Optional.ofNullable(text).map(RequestText::new));
  }

  public UUID requestId() {
    return requestId;
  }

  /** Which event of which request. */
  public record Key(UUID requestId, int step) implements Serializable {}
}
