package org.hearth.adapter.jpa.internal.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.database.Database;
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
import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hibernate.StatelessSession;

/** Requests in the tables {@code request} and {@code request_event}. */
public final class JpaRequests implements Requests {
  private static final String ROWS = "SELECT r.*";
  private static final String FROM_ALL = " FROM request r";

  /** The last event of each request counts: its number is the request's version. */
  private static final String COUNTS =
      "SELECT r.patient_id, r.status, count(*) AS many, max(e.at) AS changed_at";

  private static final String LAST_EVENT =
      " JOIN request_event e ON e.request_id = r.id AND e.step = r.version";

  private static final String AGES =
      "SELECT r.status, CASE WHEN e.at >= :day THEN 'DAY' WHEN e.at >= :days THEN 'THREE_DAYS'"
          + " WHEN e.at >= :week THEN 'WEEK' ELSE 'OLDER' END AS age, count(*) AS many";

  /** When it was submitted. */
  private static final String FIRST_EVENT =
      " JOIN request_event e ON e.request_id = r.id AND e.step = 0";

  /** By name, so that the index of a practice's requests by status is read. */
  private static final String IS_OPEN =
      "r.status IN ('SUBMITTED', 'IN_PROGRESS', 'AWAITING_REPLY')";

  private static final String CHANGED_SINCE =
      "EXISTS (SELECT 1 FROM request_event e"
          + " WHERE e.request_id = r.id AND e.step = r.version AND e.at >= :since)";

  /** R17, R20, R26: the home's, or open at the present practice. */
  private static final String SEEN_BY_HOME =
      """
      (r.homes LIKE '%' || CAST(a.care_home_id AS VARCHAR) || '%'
        OR (r.status <> 'COMPLETED' AND r.practice = a.practice))
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final HibernateSessions sessions;
  private final Database database;

  public JpaRequests(HibernateSessions sessions, Database database) {
    this.sessions = sessions;
    this.database = database;
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
        conditions(filter)
            // On the first page too: PostgreSQL then expects few rows, and reads them in order.
            .and("r.id > :after", "after", page.after().orElse(BEFORE_ALL));
    String selection = ROWS + from(filter);
    return sessions.look(
        session ->
            Slice.of(
                withEvents(
                    session,
                    conditions
                        .first(page.limit() + 1, session, selection, "r.id", RequestEntity.class)
                        .getResultList()),
                page,
                request -> request.id().value()));
  }

  @Override
  public List<RequestCount> count(Filter filter) {
    return sessions.look(
        session ->
            conditions(filter)
                .groups(session, COUNTS + from(filter) + LAST_EVENT, "r.patient_id, r.status")
                .addScalar("patient_id", UUID.class)
                .addScalar("status", String.class)
                .addScalar("many", Long.class)
                .addScalar("changed_at", Instant.class)
                .getResultList()
                .stream()
                .map(JpaRequests::toCount)
                .toList());
  }

  @Override
  public List<RequestAgeCount> ages(Filter filter, Instant now) {
    return sessions.look(
        session ->
            conditions(filter)
                .and(IS_OPEN, true)
                .with("day", RequestAge.DAY.begins(now))
                .with("days", RequestAge.THREE_DAYS.begins(now))
                .with("week", RequestAge.WEEK.begins(now))
                .groups(session, AGES + from(filter) + FIRST_EVENT, "r.status, age")
                .addScalar("status", String.class)
                .addScalar("age", String.class)
                .addScalar("many", Long.class)
                .getResultList()
                .stream()
                .map(JpaRequests::toAgeCount)
                .toList());
  }

  private static RequestAgeCount toAgeCount(Object[] row) {
    return new RequestAgeCount(
        RequestStatus.valueOf((String) row[0]),
        RequestAge.valueOf((String) row[1]),
        Math.toIntExact((Long) row[2]));
  }

  private static RequestCount toCount(Object[] row) {
    return new RequestCount(
        new AccountId((UUID) row[0]),
        RequestStatus.valueOf((String) row[1]),
        Math.toIntExact((Long) row[2]),
        (Instant) row[3]);
  }

  private static Conditions conditions(Filter filter) {
    return new Conditions()
        .and("a.care_home_id = :home", "home", home(filter).map(AccountId::value))
        .and("a.care_home_id = :other", "other", filter.careHome().map(AccountId::value))
        .and(SEEN_BY_HOME, filter.seenBy().isPresent())
        .and("r.practice = :practice", "practice", filter.practice().map(OdsCode::text))
        .and("r.patient_id = :patient", "patient", filter.patient().map(AccountId::value))
        .and("r.status = :status", "status", filter.status().map(RequestStatus::name))
        .and(CHANGED_SINCE, "since", filter.changedSince());
  }

  private String from(Filter filter) {
    return home(filter).isPresent() ? database.fromRequestsOfHome() : FROM_ALL;
  }

  private static Optional<AccountId> home(Filter filter) {
    return filter.seenBy().or(filter::careHome);
  }

  private List<Request> withEvents(StatelessSession session, List<RequestEntity> rows) {
    Map<UUID, List<RequestEventEntity>> events =
        session
            .createNativeQuery(
                database.eventsOfRequests() + " ORDER BY step", RequestEventEntity.class)
            .setParameter("ids", rows.stream().map(RequestEntity::id).toArray(UUID[]::new))
            .getResultList()
            .stream()
            .collect(Collectors.groupingBy(RequestEventEntity::requestId));
    return rows.stream()
        .map(row -> row.toRequest(events.getOrDefault(row.id(), List.of())))
        .toList();
  }
}
