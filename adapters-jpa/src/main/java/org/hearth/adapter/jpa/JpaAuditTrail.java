package org.hearth.adapter.jpa;

import java.util.Optional;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** Entries in the table {@code audit_entry}. */
final class JpaAuditTrail implements AuditTrail {
  private final Sessions sessions;
  private final Connections connections;

  JpaAuditTrail(Sessions sessions, Connections connections) {
    this.sessions = sessions;
    this.connections = connections;
  }

  @Override
  public AuditSeals seals() {
    return new JpaAuditSeals(sessions, connections);
  }

  @Override
  public Slice<AuditEntry> entries(Optional<AccountId> subject, Page page) {
    Conditions conditions =
        new Conditions()
            .and("e.subject_id = :subject", "subject", subject.map(AccountId::value))
            .and("e.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .query(session, "SELECT * FROM audit_entry e", "e.id", AuditEntryEntity.class)
                    .setMaxResults(page.limit() + 1)
                    .getResultList()
                    .stream()
                    .map(AuditEntryEntity::toEntry)
                    .toList(),
                page,
                AuditEntry::id));
  }
}
