package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearth.application.imports.ImportSummary;
import org.jspecify.annotations.Nullable;

/**
 * An import: how far it is, and how many rows have each outcome.
 *
 * @param rows how many the file has; 0 until that is known
 * @param done how many of them are decided
 * @param outcomes by code: {@code created}, {@code already-registered}, or a refusal's
 * @param refused why nothing was done of it, where nothing was
 */
public record ImportJson(
    UUID id,
    Kind kind,
    @Nullable UUID careHome,
    boolean dryRun,
    Status status,
    long rows,
    long done,
    Map<String, Long> outcomes,
    @Nullable ProblemJson refused,
    Instant submittedAt,
    @Nullable Instant finishedAt) {

  /** What the rows of the file are. */
  public enum Kind {
    CARE_HOMES,
    RESIDENTS
  }

  /** How far it is. */
  public enum Status {
    WAITING,
    RUNNING,
    DONE,
    REFUSED
  }

  public boolean isOver() {
    return status == Status.DONE || status == Status.REFUSED;
  }

  public ImportSummary toSummary() {
    return new ImportSummary(rows, outcomes);
  }
}
