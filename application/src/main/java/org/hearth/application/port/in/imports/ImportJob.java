package org.hearth.application.port.in.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.ImportRefusal.ImportGivenUp;

/**
 * An import that was submitted and is carried out by a worker.
 *
 * @param practice whose staff submitted it and follow it
 * @param submittedBy the name of the staff member
 * @param rows how many the file has; 0 until it was read
 * @param done how many rows are reported
 * @param outcomes how many of those have each outcome, by its code, most first
 * @param warnings about the file as a whole, before anything of it was applied
 * @param refused why the whole cannot be imported
 */
public record ImportJob(
    ImportJobId id,
    ImportKind kind,
    boolean dryRun,
    OdsCode practice,
    String submittedBy,
    Status status,
    long rows,
    long done,
    Map<String, Long> outcomes,
    List<ImportWarning> warnings,
    Optional<Refused> refused,
    Instant submittedAt,
    Optional<Instant> finishedAt) {
  private static final String GIVEN_UP = new ImportGivenUp("").code();

  /** {@return whether it was given up after some of its rows, or before any} */
  public boolean isGivenUp() {
    return refused.filter(why -> why.code().equals(GIVEN_UP)).isPresent();
  }

  /** How it stands. */
  public enum Status {
    /** No worker has begun. */
    WAITING,
    /** A worker is at it. */
    RUNNING,
    /** Every row has its outcome. */
    DONE,
    /** The file as a whole was refused. */
    REFUSED
  }

  /** A refusal as it was worded. */
  public record Refused(String code, String message, List<String> nextSteps) {}

  /** Identifies an import that was submitted. */
  public record ImportJobId(UUID value) {}
}
