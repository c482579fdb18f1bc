package org.hearth.adapter.jpa.internal.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.entity.ImportJobEntity;
import org.hearth.adapter.jpa.internal.entity.ImportRow;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Imports in the tables {@code import_job} and {@code import_row}. */
public final class JpaImportJobs implements ImportJobs {
  private static final String ROWS = ImportRow.TABLE.selection("r");

  private final HibernateSessions sessions;

  public JpaImportJobs(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean submit(
      StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord) {
    return Conflicts.keptOrNot(
        () ->
            sessions.transaction(
                session -> {
                  idempotencyRecord.ifPresent(given -> IdempotencyRow.TABLE.insert(session, given));
                  session.insert(ImportJobEntity.of(job));
                  AuditEntryRow.add(session, entry);
                  return true;
                }));
  }

  @Override
  public Optional<StoredImport> find(UUID job) {
    return sessions.look(
        session ->
            Optional.ofNullable(session.get(ImportJobEntity.class, job))
                .map(ImportJobEntity::toImport));
  }

  @Override
  public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(
                    "SELECT id FROM import_job WHERE status = 'WAITING'"
                        + " OR status = 'RUNNING' AND leased_until <= :now"
                        + " ORDER BY CASE WHEN practice > :after THEN 0 ELSE 1 END, practice, id",
                    UUID.class)
                .setParameter("now", now)
                .setParameter("after", after.map(OdsCode::text).orElse(""))
                .setMaxResults(1)
                .uniqueResultOptional());
  }

  @Override
  public Slice<StoredImport> newest(OdsCode practice, Page page) {
    Conditions conditions =
        new Conditions()
            .and("practice = :practice", "practice", practice.text())
            .and("id < :before", "before", page.after());
    List<StoredImport> oneMore =
        sessions.look(
            session ->
                conditions
                    .first(
                        page.limit() + 1,
                        session,
                        "SELECT * FROM import_job",
                        "id DESC",
                        ImportJobEntity.class)
                    .getResultList()
                    .stream()
                    .map(ImportJobEntity::toImport)
                    .toList());
    return Slice.of(oneMore, page, StoredImport::id);
  }

  @Override
  public List<StoredImport> underWay(OdsCode practice, int limit) {
    return sessions.look(
        session ->
            new Conditions()
                    .and("status IN ('WAITING', 'RUNNING')", true)
                    .and("practice = :practice", "practice", practice.text())
                    .first(
                        limit,
                        session,
                        "SELECT * FROM import_job",
                        "id DESC",
                        ImportJobEntity.class)
                    .getResultList()
                    .stream()
                    .map(ImportJobEntity::toImport)
                    .toList());
  }

  @Override
  public long open(PracticeStaff by) {
    return sessions.look(
        session ->
            session
                .createNativeQuery(
                    "SELECT count(*) FROM import_job WHERE status IN ('WAITING', 'RUNNING')"
                        + " AND practice = :practice AND submitted_by = :name",
                    Long.class)
                .setParameter("practice", by.practice().text())
                .setParameter("name", by.name())
                .uniqueResult());
  }

  @Override
  public boolean claim(UUID job, Lease lease, Instant now) {
    return alter(
        job,
        row -> row.isClaimable(now),
        (session, row) -> {
          row.claim(lease, now);
          session.update(row);
        });
  }

  @Override
  public boolean advance(
      UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported) {
    return alter(
        job,
        row -> row.isLeasedTo(lease),
        (session, row) -> {
          advance(session, job, row, lease, progress);
          List<ImportRow> rows = reported.stream().map(each -> new ImportRow(job, each)).toList();
          session.doWork(connection -> ImportRow.TABLE.insertAll(connection, rows));
        });
  }

  @Override
  public boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry) {
    return alter(
        job,
        row -> row.isLeasedTo(lease),
        (session, row) -> {
          advance(session, job, row, lease, over);
          AuditEntryRow.add(session, entry);
        });
  }

  private static void advance(
      StatelessSession session,
      UUID job,
      ImportJobEntity row,
      Lease lease,
      ImportProgress progress) {
    row.advance(lease, progress);
    session.update(row);
    if (progress.status().isOver()) {
      JpaImportFiles.delete(session, job);
    }
  }

  /** Alters a job under a row lock; false where the job is not in the wanted state. */
  private boolean alter(UUID job, Predicate<ImportJobEntity> wanted, Alteration alteration) {
    return Conflicts.keptOrNot(
        () ->
            sessions.longTransaction(
                session -> {
                  ImportJobEntity row =
                      session.get(ImportJobEntity.class, job, LockMode.PESSIMISTIC_WRITE);
                  if (row == null || !wanted.test(row)) {
                    return false;
                  }
                  alteration.make(session, row);
                  return true;
                }));
  }

  @Override
  public List<ReportedRow> rows(UUID job, long after, int limit) {
    return sessions.look(
        session ->
            new Conditions()
                    .and("r.job_id = :job", "job", job)
                    .and("r.row_no > :after", "after", after)
                    .rows(session, ImportRow.TABLE, ROWS, "r.row_no", limit)
                    .stream()
                    .map(ImportRow::reported)
                    .toList());
  }

  private interface Alteration {
    void make(StatelessSession session, ImportJobEntity row);
  }

  /** One after the other: an import may have a million rows. */
  @Override
  public int forgetBefore(Instant time) {
    List<UUID> over =
        sessions.look(
            session ->
                session
                    .createNativeQuery(
                        "SELECT id FROM import_job WHERE finished_at < :time ORDER BY id",
                        UUID.class)
                    .setParameter("time", time)
                    .getResultList());
    return over.stream().mapToInt(this::forget).sum();
  }

  private int forget(UUID job) {
    return sessions.transaction(
        session -> {
          for (String rows : List.of("import_row", "import_part")) {
            session
                .createNativeMutationQuery("DELETE FROM " + rows + " WHERE job_id = :job")
                .setParameter("job", job)
                .executeUpdate();
          }
          return session
              .createNativeMutationQuery("DELETE FROM import_job WHERE id = :job")
              .setParameter("job", job)
              .executeUpdate();
        });
  }
}
