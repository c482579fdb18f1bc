package org.hearth.benchmarks.springdata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class AuditRecord {
  @Id UUID id = UUID.randomUUID();

  Instant at;
  String actor;
  String action;
  UUID residentId;
  String reason;

  static AuditRecord registered(Resident resident) {
    return of("RESIDENT_REGISTERED", resident.id, "details checked, holder agrees");
  }

  static AuditRecord searched(Optional<Resident> found) {
    return of("ACCOUNT_FOUND", found.map(resident -> resident.id).orElse(null), "by number");
  }

  private static AuditRecord of(String action, UUID residentId, String reason) {
    AuditRecord entry = new AuditRecord();
    entry.at = Instant.now();
    entry.actor = "R. Receptionist";
    entry.action = action;
    entry.residentId = residentId;
    entry.reason = reason;
    return entry;
  }
}
