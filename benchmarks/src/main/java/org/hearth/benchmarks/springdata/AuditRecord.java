package org.hearth.benchmarks.springdata;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class AuditRecord {
  @Id @GeneratedValue Long id;

  Instant at;
  String actor;
  String action;
  Long residentId;
  String reason;

  static AuditRecord registered(Resident resident) {
    AuditRecord entry = new AuditRecord();
    entry.at = Instant.now();
    entry.actor = "R. Receptionist";
    entry.action = "RESIDENT_REGISTERED";
    entry.residentId = resident.id;
    entry.reason = "details checked, holder agrees";
    return entry;
  }
}
