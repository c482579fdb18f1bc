package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestPlace;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code request}; its history is rows of {@code request_event}. */
@Entity
@Table(name = "request")
@NullUnmarked
public class RequestEntity {
  private static final String SEPARATOR = ",";

  @Id UUID id;

  @Column(name = "patient_id")
  UUID patientId;

  /** Of which it was asked. */
  String practice;

  /** Homes with which it stays: identifiers in order, joined by commas. */
  String homes;

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
    row.practice = request.place().practice().text();
    row.homes = homes(request.place());
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
        new RequestPlace(new OdsCode(practice), homes()),
        kind,
        events.stream().map(RequestEventEntity::toEvent).toList());
  }

  /** As the column has them. */
  public static String homes(RequestPlace place) {
    return place.homes().stream()
        .map(home -> home.value().toString())
        .sorted()
        .collect(Collectors.joining(SEPARATOR));
  }

  private Set<AccountId> homes() {
    return homes.isEmpty()
        ? Set.of()
        : Arrays.stream(homes.split(SEPARATOR, -1))
            .map(home -> new AccountId(UUID.fromString(home)))
            .collect(Collectors.toSet());
  }

  public UUID id() {
    return id;
  }
}
