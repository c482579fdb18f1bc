package org.hearth.application.port.in.imports;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an import went, or would go.
 *
 * @param rows how many rows the file has
 * @param outcomes how many rows each outcome has, by its code, most first; every outcome that
 *     occurs
 * @param warnings about the file as a whole
 */
public record ImportSummary(long rows, Map<String, Long> outcomes, List<ImportWarning> warnings) {
  /**
   * Keeps a copy of the warnings.
   *
   * @param rows how many rows the file has
   * @param outcomes how many rows each outcome has, by its code, most first; every outcome that
   *     occurs
   * @param warnings about the file as a whole
   */
  public ImportSummary {
    warnings = List.copyOf(warnings);
  }

  /**
   * Counts of outcomes in the order in which they are reported.
   *
   * @param counts how many rows have each outcome
   * @return the same counts, those of refusals by how many there are
   */
  public static Map<String, Long> mostFirst(Map<String, Long> counts) {
    Map<String, Long> mostFirst = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> mostFirst.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(mostFirst);
  }

  /** {@return whether every row is in place, created now or before} */
  public boolean allInPlace() {
    return outcomes.keySet().stream()
        .allMatch(
            code -> code.equals(RowOutcome.CREATED) || code.equals(RowOutcome.ALREADY_REGISTERED));
  }

  /**
   * A remark on a whole file before anything of it is applied; it holds no row back.
   *
   * @param row the number of the row that it is about; the header's where it is about a column
   * @param column its letter in a spreadsheet and its header, such as {@code J "Notes"}
   * @param whatToDo in words. No personal data
   */
  public record ImportWarning(long row, String column, String whatToDo) {}
}
