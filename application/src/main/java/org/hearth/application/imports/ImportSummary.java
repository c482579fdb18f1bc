package org.hearth.application.imports;

import java.util.Map;

/**
 * How an import went, or would go.
 *
 * @param rows how many rows the file has
 * @param outcomes how many rows each outcome has, by its code, most first; every outcome that
 *     occurs
 */
public record ImportSummary(long rows, Map<String, Long> outcomes) {

  /** Whether every row is in place, created now or before. */
  public boolean allInPlace() {
    return outcomes.keySet().stream()
        .allMatch(
            code -> code.equals(RowOutcome.CREATED) || code.equals(RowOutcome.ALREADY_REGISTERED));
  }
}
