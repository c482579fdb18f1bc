package org.hearth.application.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts outcomes. */
final class Tally {
  private final Map<String, Long> counts = new HashMap<>();
  private long rows;

  void add(RowOutcome outcome) {
    counts.merge(outcome.code(), 1L, Long::sum);
    rows++;
  }

  ImportSummary summary(List<ImportWarning> warnings) {
    return new ImportSummary(rows, ImportSummary.mostFirst(counts), warnings);
  }
}
