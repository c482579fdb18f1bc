package org.hearth.application.imports.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.ImportSummary;
import org.hearth.application.imports.ImportWarning;
import org.hearth.application.storage.ImportOrder;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.StoredImport;
import org.hearth.domain.practice.OdsCode;

/**
 * An import that was submitted and is carried out by a worker.
 *
 * @param practice whose staff submitted it and follow it
 * @param rows how many the file has; 0 until it was read
 * @param done how many rows are told
 * @param outcomes how many of those have each outcome, by its code, most first
 * @param warnings what was told of the file as a whole, before anything of it was applied
 * @param refused why the whole cannot be imported
 */
public record ImportJob(
    ImportJobId id,
    ImportKind kind,
    boolean dryRun,
    OdsCode practice,
    Status status,
    long rows,
    long done,
    Map<String, Long> outcomes,
    List<ImportWarning> warnings,
    Optional<Refused> refused,
    Instant submittedAt,
    Optional<Instant> finishedAt) {

  /** How it stands. */
  public enum Status {
    WAITING,
    RUNNING,
    DONE,
    REFUSED
  }

  /** A refusal as it was worded. */
  public record Refused(String code, String message, List<String> nextSteps) {}

  static ImportJob of(StoredImport stored) {
    ImportOrder order = stored.order();
    ImportProgress progress = stored.progress();
    return new ImportJob(
        new ImportJobId(stored.id()),
        kind(order),
        order.dryRun(),
        order.by().practice(),
        Status.valueOf(progress.status().name()),
        progress.rows(),
        progress.told(),
        ImportSummary.mostFirst(progress.outcomes()),
        Findings.warnings(progress.warnings()),
        progress
            .refusal()
            .map(words -> new Refused(words.code(), words.message(), words.nextSteps())),
        order.submittedAt(),
        progress.finishedAt());
  }

  static ImportKind kind(ImportOrder order) {
    return order
        .careHome()
        .<ImportKind>map(ImportKind.ResidentsOf::new)
        .orElseGet(
            () ->
                order.kind().equals(ImportKind.CARE_HOMES.name())
                    ? ImportKind.CARE_HOMES
                    : ImportKind.RESIDENTS);
  }
}
