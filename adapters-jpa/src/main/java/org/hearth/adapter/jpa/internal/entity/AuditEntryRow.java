package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code audit_entry}, without the number that it gets as it is written. */
@NullUnmarked
public record AuditEntryRow(
    UUID id,
    Instant at,
    ActorRow actor,
    String source,
    AuditAction action,
    UUID subjectId,
    String reason) {
  /** The account that the entry is about. */
  public static final Column<AuditEntryRow> SUBJECT =
      column("subject_id", UUID, AuditEntryRow::subjectId);

  public static final Table<AuditEntryRow> TABLE =
      Table.of(
          "audit_entry",
          AuditEntryRow::read,
          column("id", UUID, AuditEntryRow::id),
          column("at", TIME, AuditEntryRow::at),
          ActorRow.COLUMNS.within(AuditEntryRow::actor),
          column("source", TEXT, AuditEntryRow::source),
          column("action", TEXT, row -> row.action().name()),
          SUBJECT,
          column("reason", TEXT, AuditEntryRow::reason));

  /** Adds an entry to the trail. */
  public static void add(StatelessSession session, AuditEntry entry) {
    TABLE.insert(session, of(entry));
  }

  public static AuditEntryRow of(AuditEntry entry) {
    Optional<Identity> identity = entry.identity();
    return new AuditEntryRow(
        entry.id(),
        entry.at(),
        ActorRow.of(entry.actor(), identity),
        identity.flatMap(Identity::source).orElse(null),
        entry.action(),
        entry.subject().map(AccountId::value).orElse(null),
        entry.reason());
  }

  private static AuditEntryRow read(Row row) throws SQLException {
    return new AuditEntryRow(
        row.uuid(),
        row.time(),
        ActorRow.read(row),
        row.text(),
        row.one(AuditAction.class),
        row.uuid(),
        row.text());
  }

  public AuditEntry toEntry() {
    return new AuditEntry(
        id,
        at,
        actor.withoutIdentity(),
        Optional.ofNullable(actor.id())
            .map(known -> new Identity(known, Optional.ofNullable(source))),
        action,
        Optional.ofNullable(subjectId).map(AccountId::new),
        reason);
  }
}
