package org.hearth.adapter.jpa.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hibernate.StatelessSession;

/** Entries in the table {@code audit_entry}. */
public final class JpaAuditTrail implements AuditTrail {
  private static final String OF_ALL = AuditEntryRow.TABLE.selection("e");

  /** An account has few entries: they are found by its index, whatever else is asked for. */
  private static final String OF_SUBJECT =
      "SELECT %s FROM (SELECT * FROM audit_entry WHERE subject_id = :subject OFFSET 0) e"
          .formatted(AuditEntryRow.TABLE.names("e"));

  /** The first half is a range of an index, which the second half alone is not. */
  private static final String BEHIND = "e.at <= :last AND (e.at < :last OR e.id < :lastId)";

  private final HibernateSessions sessions;
  private final Connections connections;

  public JpaAuditTrail(HibernateSessions sessions, Connections connections) {
    this.sessions = sessions;
    this.connections = connections;
  }

  @Override
  public AuditSeals seals() {
    return new JpaAuditSeals(sessions, connections);
  }

  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
    Conditions conditions =
        within(tenures)
            .and("e.subject_id = :subject", "subject", subject.map(AccountId::value))
            .and("e.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .rows(session, AuditEntryRow.TABLE, OF_ALL, "e.id", page.limit() + 1)
                    .stream()
                    .map(AuditEntryRow::toEntry)
                    .toList(),
                page,
                AuditEntry::id));
  }

  @Override
  public Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page) {
    return sessions.look(
        session -> {
          Conditions conditions =
              within(tenures)
                  .and(
                      "e.actor_practice = :practice",
                      "practice",
                      filter.practice().map(OdsCode::text))
                  .and("e.action = :action", "action", filter.action().map(AuditAction::name))
                  .and("e.actor_id = :actor", "actor", filter.actor())
                  .and("e.at >= :from", "from", filter.from())
                  .and("e.at < :until", "until", filter.until());
          if (page.after().isPresent()) {
            Optional<AuditEntry> last = entry(session, page.after().get());
            if (last.isEmpty()) {
              return new Slice<>(List.of(), Optional.empty());
            }
            conditions.and(BEHIND, "last", last.get().at()).with("lastId", last.get().id());
          }
          return newest(session, filter.subject(), conditions, page);
        });
  }

  private static Optional<AuditEntry> entry(StatelessSession session, UUID id) {
    return new Conditions()
        .and("e.id = :id", "id", id).rows(session, AuditEntryRow.TABLE, OF_ALL, "e.id").stream()
            .findFirst()
            .map(AuditEntryRow::toEntry);
  }

  private static Slice<AuditEntry> newest(
      StatelessSession session, Optional<AccountId> subject, Conditions conditions, Page page) {
    subject.ifPresent(account -> conditions.with("subject", account.value()));
    return Slice.of(
        conditions
            .first(
                page.limit() + 1,
                session,
                AuditEntryRow.TABLE,
                subject.isPresent() ? OF_SUBJECT : OF_ALL,
                "e.at DESC, e.id DESC")
            .stream()
            .map(AuditEntryRow::toEntry)
            .toList(),
        page,
        AuditEntry::id);
  }

  private static Conditions within(List<Tenure> tenures) {
    Conditions conditions = new Conditions();
    if (tenures.contains(Tenure.ALWAYS)) {
      return conditions;
    }
    List<String> any = new ArrayList<>();
    for (Tenure tenure : tenures) {
      String number = Integer.toString(any.size());
      List<String> both = new ArrayList<>(List.of("TRUE"));
      if (tenure.after().isPresent()) {
        both.add("e.id > :from" + number);
        conditions.with("from" + number, tenure.after().get());
      }
      if (tenure.before().isPresent()) {
        both.add("e.id < :until" + number);
        conditions.with("until" + number, tenure.before().get());
      }
      any.add("(" + String.join(" AND ", both) + ")");
    }
    return conditions.and(any.isEmpty() ? "FALSE" : "(" + String.join(" OR ", any) + ")", true);
  }
}
