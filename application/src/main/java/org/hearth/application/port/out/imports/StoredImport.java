package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;

/**
 * An import that was submitted, and how far it is.
 *
 * @param attempts how often a worker has claimed it since the last row was reported
 * @param attemptedSince when the first of those claimed it
 */
public record StoredImport(
    UUID id,
    ImportOrder order,
    ImportProgress progress,
    int attempts,
    Optional<Instant> attemptedSince) {

  /**
   * An import that no worker has claimed.
   *
   * @param id the identifier, given once and for ever
   * @param order who has submitted what
   * @param progress how far it is now
   */
  public StoredImport(UUID id, ImportOrder order, ImportProgress progress) {
    this(id, order, progress, 0, Optional.empty());
  }

  /**
   * What staff of a practice submitted, apart from the file.
   *
   * @param kind the name of the kind of rows
   * @param careHome the one home that the file is for, if it is for one
   * @param columns those that are named beside the file, by what they are; each on one line
   * @param fingerprint a digest of what is asked for and of the file's content
   * @param plan the dry run by which it is carried out, where it is confirmed
   */
  public record ImportOrder(
      PracticeStaff by,
      String kind,
      Optional<AccountId> careHome,
      boolean dryRun,
      Map<String, String> columns,
      Instant submittedAt,
      String fingerprint,
      Optional<UUID> plan) {
    /**
     * Keeps a copy of the columns.
     *
     * @param by who submitted them
     * @param kind the name of the kind of rows
     * @param careHome the one home that the file is for, if it is for one
     * @param dryRun whether nothing is changed
     * @param columns those that are named beside the file, by what they are; each on one line
     * @param submittedAt when its file was whole
     * @param fingerprint a digest of what is asked for and of the file's content
     * @param plan the dry run by which it is carried out, where it is confirmed
     */
    public ImportOrder {
      columns = Map.copyOf(columns);
    }
  }

  /**
   * How far an import is.
   *
   * @param rows how many the file has; 0 until it was read
   * @param reported how many rows are reported
   * @param outcomes how many of those have each outcome, by its code
   * @param warnings the warnings about the file as a whole, as the import writes it; no personal
   *     data
   * @param refusal why it cannot be imported
   * @param finishedAt present once it is over
   */
  public record ImportProgress(
      ImportStatus status,
      long rows,
      long reported,
      Map<String, Long> outcomes,
      String warnings,
      Optional<RefusalText> refusal,
      Optional<Instant> finishedAt) {
    /** No worker has claimed it. */
    public static final ImportProgress WAITING =
        new ImportProgress(
            ImportStatus.WAITING, 0, 0, Map.of(), "", Optional.empty(), Optional.empty());

    /**
     * Keeps a copy of the outcomes.
     *
     * @param status whether a worker is at it
     * @param rows how many the file has; 0 until it was read
     * @param reported how many rows are reported
     * @param outcomes how many of those have each outcome, by its code
     * @param warnings the warnings about the file as a whole, as the import writes it; no personal
     *     data
     * @param refusal why it cannot be imported
     * @param finishedAt present once it is over
     */
    public ImportProgress {
      outcomes = Map.copyOf(outcomes);
    }

    /** A refusal as it was worded. */
    public record RefusalText(String code, String message, List<String> nextSteps) {
      /**
       * Keeps a copy of the steps.
       *
       * @param code of the refusal: stable, for programs
       * @param message what was wrong, in one sentence
       * @param nextSteps what to try, in this order
       */
      public RefusalText {
        nextSteps = List.copyOf(nextSteps);
      }
    }

    /** How an import that was submitted stands. */
    public enum ImportStatus {
      /** No worker has begun with it. */
      WAITING,
      /** A worker carries it out, or did until it broke down. */
      RUNNING,
      /** Every row is reported. */
      DONE,
      /** It cannot be imported, and no row that is not reported was looked at. */
      REFUSED;

      /** {@return whether nothing more becomes of it} */
      public boolean isOver() {
        return this == DONE || this == REFUSED;
      }
    }
  }
}
