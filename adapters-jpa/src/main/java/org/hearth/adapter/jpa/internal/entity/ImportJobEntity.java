package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code import_job}. */
@Entity
@Table(name = "import_job")
@NullUnmarked
public class ImportJobEntity {
  @Id UUID id;
  String kind;

  @Column(name = "care_home_id")
  UUID careHomeId;

  @Column(name = "dry_run")
  boolean dryRun;

  @Column(name = "chosen_columns")
  String chosenColumns;

  @Column(name = "submitted_by")
  String submittedBy;

  String practice;

  @Column(name = "submitted_at")
  Instant submittedAt;

  String fingerprint;

  @Column(name = "plan_id")
  UUID planId;

  @Enumerated(EnumType.STRING)
  ImportStatus status;

  @Column(name = "row_count")
  long rowCount;

  long reported;
  String outcomes;
  String warnings;

  @Column(name = "refusal_code")
  String refusalCode;

  @Column(name = "refusal_words")
  String refusalText;

  @Column(name = "finished_at")
  Instant finishedAt;

  int attempts;

  @Column(name = "attempted_since")
  Instant attemptedSince;

  UUID lease;

  @Column(name = "leased_until")
  Instant leasedUntil;

  public static ImportJobEntity of(StoredImport job) {
    ImportJobEntity row = new ImportJobEntity();
    ImportOrder order = job.order();
    row.id = job.id();
    row.kind = order.kind();
    row.careHomeId = order.careHome().map(AccountId::value).orElse(null);
    row.dryRun = order.dryRun();
    row.chosenColumns = ImportTexts.writeColumns(order.columns());
    row.submittedBy = order.by().name();
    row.practice = order.by().practice().text();
    row.submittedAt = order.submittedAt();
    row.fingerprint = order.fingerprint();
    row.planId = order.plan().orElse(null);
    row.attempts = job.attempts();
    row.attemptedSince = job.attemptedSince().orElse(null);
    row.fill(job.progress());
    return row;
  }

  private void fill(ImportProgress progress) {
    status = progress.status();
    rowCount = progress.rows();
    reported = progress.reported();
    outcomes = ImportTexts.write(progress.outcomes());
    warnings = progress.warnings();
    refusalCode = progress.refusal().map(ImportProgress.RefusalText::code).orElse(null);
    refusalText = progress.refusal().map(ImportTexts::write).orElse(null);
    finishedAt = progress.finishedAt().orElse(null);
  }

  public boolean isClaimable(Instant now) {
    return status == ImportStatus.WAITING
        || (status == ImportStatus.RUNNING && !leasedUntil.isAfter(now));
  }

  public void claim(Lease by, Instant now) {
    status = ImportStatus.RUNNING;
    attemptedSince = attempts == 0 ? now : attemptedSince;
    attempts++;
    lease = by.id();
    leasedUntil = by.until();
  }

  public boolean isLeasedTo(Lease worker) {
    return worker.id().equals(lease);
  }

  /** As far as its worker is, whose lease ends with the import. */
  public void advance(Lease by, ImportProgress progress) {
    if (progress.reported() > reported) {
      attempts = 0;
      attemptedSince = null;
    }
    fill(progress);
    lease = status.isOver() ? null : by.id();
    leasedUntil = status.isOver() ? null : by.until();
  }

  public StoredImport toImport() {
    return new StoredImport(
        id,
        new ImportOrder(
            new PracticeStaff(submittedBy, new OdsCode(practice)),
            kind,
            Optional.ofNullable(careHomeId).map(AccountId::new),
            dryRun,
            ImportTexts.columns(chosenColumns),
            submittedAt,
            fingerprint,
            Optional.ofNullable(planId)),
        new ImportProgress(
            status,
            rowCount,
            reported,
            ImportTexts.outcomes(outcomes),
            warnings,
            Optional.ofNullable(refusalCode).map(code -> ImportTexts.refusal(code, refusalText)),
            Optional.ofNullable(finishedAt)),
        attempts,
        Optional.ofNullable(attemptedSince));
  }
}
