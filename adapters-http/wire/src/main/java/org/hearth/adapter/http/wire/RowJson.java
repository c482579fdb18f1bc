package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.application.port.in.imports.RowOutcome;

/**
 * The outcome of one row of a file; of a dry run, the outcome that it would have. It quotes nothing
 * of the row.
 *
 * @param row its number as a spreadsheet shows it
 * @param outcome {@code created}, {@code already-registered}, or a refusal's code
 * @param findings why it was not created, or what to look at though it was: columns and what to do
 */
public record RowJson(long row, String outcome, List<RowOutcome.Finding> findings) {
  /**
   * {@return it as JSON}
   *
   * @param outcome what became of the row, or would
   */
  public static RowJson of(RowOutcome outcome) {
    return new RowJson(outcome.row(), outcome.code(), outcome.findings());
  }

  /** {@return the outcome that was meant} */
  public RowOutcome toOutcome() {
    return new RowOutcome(row, outcome, findings);
  }
}
