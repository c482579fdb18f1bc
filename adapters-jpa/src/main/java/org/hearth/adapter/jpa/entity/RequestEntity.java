package org.hearth.adapter.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code request}; its history is rows of {@code request_event}. */
@Entity
@Table(name = "request")
@NullUnmarked
public class RequestEntity {
  @Id UUID id;

  @Column(name = "patient_id")
  UUID patientId;

  @Enumerated(EnumType.STRING)
  RequestKind kind;

  /** The last event's, for filters. */
  @Enumerated(EnumType.STRING)
  RequestStatus status;

  /** Kept by {@code JpaChanges}: one less than the events there are. */
  long version;

  public static RequestEntity of(Request request) {
    RequestEntity row = new RequestEntity();
    row.id = request.id().value();
    row.patientId = request.patient().value();
    row.kind = request.kind();
    row.status = request.status();
    row.version = request.version();
    return row;
  }

  /** The request, its events in their order. */
  public Request toRequest(List<RequestEventEntity> events) {
    return Request.of(
        new RequestId(id),
        new AccountId(patientId),
        kind,
        events.stream().map(RequestEventEntity::toEvent).toList());
  }

  public UUID id() {
    return id;
  }
}
