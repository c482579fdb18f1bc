package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Invented imports. */
final class SampleImports {
  private static final int SECONDS = 15;

  private SampleImports() {}

  static StoredImport job(SampleStorage given) {
    return job(given, Sample.PRACTICE);
  }

  private static StoredImport job(SampleStorage given, OdsCode practice) {
    return new StoredImport(
        given.sample().id(),
        new ImportOrder(
            new Actor.PracticeStaff("Zoë Ó’Súilleabháin", practice),
            "RESIDENTS_OF",
            Optional.of(new AccountId(given.sample().id())),
            true,
            Map.of("name", "Location\u00A0Name = B", "phone", "C"),
            Sample.NOW,
            "5f1c",
            Optional.of(given.sample().id())),
        ImportProgress.WAITING);
  }

  static StoredImport submitted(SampleStorage given) {
    return submitted(given, Sample.PRACTICE);
  }

  static StoredImport submitted(SampleStorage given, OdsCode practice) {
    StoredImport job = job(given, practice);
    assertThat(given.imports().jobs().submit(job, entry(given), Optional.empty())).isTrue();
    return job;
  }

  static AuditEntry entry(SampleStorage given) {
    return given
        .sample()
        .entry(Sample.STAFF, AuditAction.IMPORT_PLANNED, Optional.empty(), "submitted");
  }

  /** A lease of 15 seconds. */
  static Lease lease(SampleStorage given, Instant from) {
    return new Lease(given.sample().id(), from.plusSeconds(SECONDS));
  }

  static ImportProgress done() {
    return new ImportProgress(
        ImportStatus.DONE, 0, 0, Map.of(), "", Optional.empty(), Optional.of(Sample.NOW));
  }

  static ImportProgress refused() {
    return new ImportProgress(
        ImportStatus.REFUSED,
        0,
        0,
        Map.of(),
        "",
        Optional.of(new RefusalText("file-unusable", "It is empty.", List.of("One.", "Two."))),
        Optional.of(Sample.NOW));
  }

  static ImportProgress running(long reported, Map<String, Long> outcomes) {
    return new ImportProgress(
        ImportStatus.RUNNING,
        2_000,
        reported,
        outcomes,
        "1\tJ \"Bed count\"\tIt is not read.\n1\tK\tIt is not read.",
        Optional.empty(),
        Optional.empty());
  }
}
