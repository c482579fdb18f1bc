package org.hearth.adapter.jpa.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** Entries in the table {@code audit_entry}. */
public final class JpaAuditTrail implements AuditTrail {
  private static final String SELECT = AuditEntryRow.TABLE.selection("e");

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
                    .rows(session, AuditEntryRow.TABLE, SELECT, "e.id", page.limit() + 1)
                    .stream()
                    .map(AuditEntryRow::toEntry)
                    .toList(),
                page,
                AuditEntry::id));
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
