package org.hearth.adapter.jpa.internal.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.entity.RequestEntity;
import org.hearth.adapter.jpa.internal.entity.RequestEventEntity;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.request.Requests;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hibernate.StatelessSession;

/** Requests in the tables {@code request} and {@code request_event}. */
public final class JpaRequests implements Requests {
  /** R17, R20, R26: of a present dependent, and the home's, or open at the present practice. */
  private static final String SEEN_BY =
      """
      EXISTS (
        SELECT 1 FROM account a WHERE a.id = r.patient_id AND a.care_home_id = :seenBy
          AND (r.homes LIKE '%' || CAST(a.care_home_id AS VARCHAR) || '%'
            OR (r.status <> 'COMPLETED' AND r.practice = a.practice)))
      """;

  private final HibernateSessions sessions;

  public JpaRequests(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Request> find(RequestId id) {
    return sessions.look(
        session -> {
          RequestEntity row = session.get(RequestEntity.class, id.value());
          return row == null
              ? Optional.empty()
              : withEvents(session, List.of(row)).stream().findFirst();
        });
  }

  @Override
  public Slice<Request> list(Filter filter, Page page) {
    Conditions conditions =
        new Conditions()
            .and("r.practice = :practice", "practice", filter.practice().map(OdsCode::text))
            .and(
                "r.patient_id IN (SELECT a.id FROM account a WHERE a.care_home_id = :home)",
                "home",
                filter.careHome().map(AccountId::value))
            .and(SEEN_BY, "seenBy", filter.seenBy().map(AccountId::value))
            .and("r.patient_id = :patient", "patient", filter.patient().map(AccountId::value))
            .and("r.status = :status", "status", filter.status().map(RequestStatus::name))
            .and("r.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                withEvents(
                    session,
                    conditions
                        .query(session, "SELECT * FROM request r", "r.id", RequestEntity.class)
                        .setMaxResults(page.limit() + 1)
                        .getResultList()),
                page,
                request -> request.id().value()));
  }

  private static List<Request> withEvents(StatelessSession session, List<RequestEntity> rows) {
    Map<UUID, List<RequestEventEntity>> events =
        session
            .createNativeQuery(
                "SELECT * FROM request_event WHERE request_id IN (:ids) ORDER BY step",
                RequestEventEntity.class)
            .setParameterList("ids", rows.stream().map(RequestEntity::id).toList())
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(RequestEventEntity::requestId));
    return rows.stream()
        .map(row -> row.toRequest(events.getOrDefault(row.id(), List.of())))
        .toList();
  }
}
