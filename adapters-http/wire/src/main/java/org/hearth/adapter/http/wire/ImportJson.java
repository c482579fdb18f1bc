package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * An import: how far it is, and how many rows have each outcome.
 *
 * @param careHome whose residents alone they are, where they are one home's
 * @param practice whose staff submitted it
 * @param submittedBy the name of the staff member
 * @param dryRun whether it only reports what would happen
 * @param rows how many the file has; 0 until that is known
 * @param done how many of them are decided
 * @param outcomes by code: {@code created}, {@code already-registered}, or a refusal's
 * @param warnings the warnings about the file as a whole, found before any row was applied
 * @param refused why nothing of it was done; absent where it was not refused
 * @param reported the first rows, where the import is answered at once
 */
public record ImportJson(
    UUID id,
    Kind kind,
    @Nullable UUID careHome,
    String practice,
    String submittedBy,
    boolean dryRun,
    ImportJob.Status status,
    long rows,
    long done,
    Map<String, Long> outcomes,
    List<ImportWarning> warnings,
    @Nullable ProblemJson refused,
    Instant submittedAt,
    @Nullable Instant finishedAt,
    @Nullable RowsJson reported) {
  /**
   * The largest file, in bytes, that is answered when it is done, where its length is sent with it:
   * some thousands of rows, which take less time than a first question for progress.
   */
  public static final int LARGEST_DONE_AT_ONCE = 2 * 1024 * 1024;

  /** What the rows of the file are. */
  public enum Kind {
    /** Each row opens a home's account. */
    CARE_HOMES,
    /** Each row registers a resident. */
    RESIDENTS
  }

  /**
   * {@return it as JSON}
   *
   * @param job as its practice follows it
   * @param reported rows that come with it; absent where none were asked for
   */
  public static ImportJson of(ImportJob job, @Nullable RowsJson reported) {
    return new ImportJson(
        job.id().value(),
        job.kind() instanceof ImportKind.CareHomes ? Kind.CARE_HOMES : Kind.RESIDENTS,
        job.kind().home().map(AccountId::value).orElse(null),
        job.practice().text(),
        job.submittedBy(),
        job.dryRun(),
        job.status(),
        job.rows(),
        job.done(),
        job.outcomes(),
        job.warnings(),
        job.refused().map(ImportJson::problem).orElse(null),
        job.submittedAt(),
        job.finishedAt().orElse(null),
        reported);
  }

  /**
   * Why an import was refused, in the wording of that time.
   *
   * @param refused the refusal as it was worded
   * @return as a refusal of today is answered
   */
  public static ProblemJson problem(ImportJob.Refused refused) {
    return RefusalProblem.of(refused.code(), refused.message(), refused.nextSteps());
  }

  /**
   * {@return whether more is done of an import than an earlier answer reported}
   *
   * @param earlier the answer before
   */
  public boolean isFurtherThan(ImportJson earlier) {
    return status != earlier.status || rows != earlier.rows || done != earlier.done;
  }

  /** {@return whether the import is over} */
  public boolean hasEnded() {
    return status == ImportJob.Status.DONE || status == ImportJob.Status.REFUSED;
  }

  /** {@return the import as its practice follows it} */
  public ImportJob toJob() {
    return new ImportJob(
        new ImportJob.ImportJobId(id),
        importKind(),
        dryRun,
        new OdsCode(practice),
        submittedBy,
        status,
        rows,
        done,
        outcomes,
        warnings,
        Optional.ofNullable(refused)
            .map(why -> new ImportJob.Refused(why.code(), why.detail(), why.nextSteps())),
        submittedAt,
        Optional.ofNullable(finishedAt));
  }

  private ImportKind importKind() {
    if (careHome != null) {
      return new ImportKind.ResidentsOf(new AccountId(careHome));
    }
    return kind == Kind.CARE_HOMES ? ImportKind.CARE_HOMES : ImportKind.RESIDENTS;
  }

  /** {@return the counts and warnings of it} */
  public ImportSummary toSummary() {
    return new ImportSummary(rows, outcomes, warnings);
  }
}
