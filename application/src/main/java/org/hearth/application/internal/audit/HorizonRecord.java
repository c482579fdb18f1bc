package org.hearth.application.internal.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;

/** The entry that tells of a horizon: it names the horizon's hash, the horizon names the entry. */
final class HorizonRecord {
  /** No installation may keep its trail for less. */
  private static final int MONTHS = 12;

  private HorizonRecord() {}

  static AuditEntry of(Horizon horizon, int entries, UUID id, Instant at, Actor actor) {
    return new AuditEntry(
        id,
        at,
        actor,
        AuditAction.AUDIT_ENTRIES_DELETED,
        Optional.empty(),
        "deleted: %d entries; %s".formatted(entries, word(horizon)));
  }

  static boolean tellsOf(Horizon horizon, AuditEntry entry) {
    return entry.id().equals(horizon.record())
        && entry.action() == AuditAction.AUDIT_ENTRIES_DELETED
        && entry.reason().endsWith("; " + word(horizon));
  }

  /** The last moment of which retention may delete at that time. */
  static Instant latest(Instant at) {
    return at.atZone(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
  }

  private static String word(Horizon horizon) {
    return "horizon " + horizon.number() + ":" + horizon.hash();
  }
}
