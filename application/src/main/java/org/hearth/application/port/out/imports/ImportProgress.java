package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far an import is.
 *
 * @param rows how many the file has; 0 until it was read
 * @param told how many rows are told
 * @param outcomes how many of those have each outcome, by its code
 * @param warnings what was told of the file as a whole, as the import writes it; no personal data
 * @param refusal why it cannot be imported
 * @param finishedAt present once it is over
 */
public record ImportProgress(
    ImportStatus status,
    long rows,
    long told,
    Map<String, Long> outcomes,
    String warnings,
    Optional<Words> refusal,
    Optional<Instant> finishedAt) {
  public static final ImportProgress WAITING =
      new ImportProgress(
          ImportStatus.WAITING, 0, 0, Map.of(), "", Optional.empty(), Optional.empty());

  public ImportProgress {
    outcomes = Map.copyOf(outcomes);
  }

  /** A refusal as it was worded. */
  public record Words(String code, String message, List<String> nextSteps) {
    public Words {
      nextSteps = List.copyOf(nextSteps);
    }
  }
}
