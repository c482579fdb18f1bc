package org.hearth.application.imports;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts outcomes. */
final class Tally {
  private final Map<String, Long> counts = new HashMap<>();
  private long rows;

  void add(RowOutcome outcome) {
    counts.merge(outcome.code(), 1L, Long::sum);
    rows++;
  }

  ImportSummary summary() {
    Map<String, Long> mostFirst = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> mostFirst.put(entry.getKey(), entry.getValue()));
    return new ImportSummary(rows, Collections.unmodifiableMap(mostFirst));
  }
}
