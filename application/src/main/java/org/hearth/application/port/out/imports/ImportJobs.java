package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Imports that workers carry out: how far they are, and what was reported of each row. */
public interface ImportJobs {
  /**
   * Keeps a new import, the entry and the idempotency record together.
   *
   * @param job as it was submitted
   * @param entry what the trail keeps of it, together with it (R19)
   * @param idempotencyRecord how the call is answered, where it is to be known again
   * @return false, and nothing kept, where the idempotency record's key is taken
   */
  @CheckReturnValue
  boolean submit(StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord);

  /**
   * {@return the import; empty where there is none}
   *
   * @param job the import, by its identifier
   */
  Optional<StoredImport> find(UUID job);

  /**
   * {@return the import to carry out next: of those that wait or whose worker's lease has run out
   * the oldest of one practice} Practices take turns in an order that stays.
   *
   * @param now the present moment
   * @param after the practice whose turn was the last; empty to begin with the first
   */
  Optional<UUID> claimable(Instant now, Optional<OdsCode> after);

  /**
   * Imports that staff of a practice submitted, newest first.
   *
   * @param practice the practice, by its ODS code
   * @param page behind the last import already seen
   * @return a page of them
   */
  Slice<StoredImport> newest(OdsCode practice, Page page);

  /**
   * Imports that staff of a practice submitted and that are not over, newest first.
   *
   * @param practice the practice, by its ODS code
   * @param limit the most that are wanted
   * @return at most that many
   */
  List<StoredImport> underWay(OdsCode practice, int limit);

  /**
   * {@return how many imports that a staff member submitted are not over}
   *
   * @param by who submitted them
   */
  long open(PracticeStaff by);

  /**
   * Gives a worker the lease of an import that is claimable, and counts the attempt, or begins to;
   * of any number at once one gets it.
   *
   * @param job the import, by its identifier
   * @param lease the worker, and how long it may be silent
   * @param now the present moment
   * @return false where it is not claimable
   */
  @CheckReturnValue
  boolean claim(UUID job, Lease lease, Instant now);

  /**
   * Keeps how far an import is, together with reported rows, and renews the lease. Reported rows
   * set the count of attempts back. Once it is over, gives the lease back and deletes the file.
   *
   * @param job the import, by its identifier
   * @param lease the worker, and how long it may be silent
   * @param progress how far it is now
   * @param reported in the order of rows, none of them reported before
   * @return false, and nothing kept, where another worker has the import by now
   */
  @CheckReturnValue
  boolean advance(UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported);

  /**
   * Ends an import that is given up, as {@link #advance} does, together with the entry.
   *
   * @param job the import, by its identifier
   * @param lease the worker, and how long it may be silent
   * @param over how it ended
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where another worker has the import by now
   */
  @CheckReturnValue
  boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry);

  /**
   * Reported rows, in their order.
   *
   * @param job the import, by its identifier
   * @param after the last row already seen, 0 for none
   * @param limit the most that are wanted
   * @return at most that many
   */
  List<ReportedRow> rows(UUID job, long after, int limit);

  /**
   * Deletes imports that were over before a moment, with their reported rows.
   *
   * @param time the first moment that stays
   * @return how many
   */
  int forgetBefore(Instant time);

  /**
   * That a worker has an import to itself for a while.
   *
   * @param id the lease's own: a worker that claims an import anew has another
   * @param until the moment from which others may claim it
   */
  record Lease(UUID id, Instant until) {}

  /**
   * What was reported of one row.
   *
   * @param number as a spreadsheet shows it
   * @param findings as the import writes them; no personal data
   * @param basis of a dry run: the accounts with their versions that the row would change; blank
   *     where it would change none
   */
  record ReportedRow(long number, String code, String findings, String basis) {
    /**
     * A row that rests on no account.
     *
     * @param number its number in the file
     * @param code of its outcome: stable, for programs
     * @param findings what there is to look at, as text
     */
    public ReportedRow(long number, String code, String findings) {
      this(number, code, findings, "");
    }
  }
}
