package org.hearth.testkit.imports.fuzz.internal.oracle;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.domain.refusal.Refusal;

/**
 * A file planned or applied.
 *
 * @param begun how many rows were said to come
 */
record Attempt(Either<Refusal, ImportSummary> answer, List<RowOutcome> rows, long begun) {
  List<Long> numbers() {
    return rows.stream().map(RowOutcome::row).toList();
  }

  /**
   * The rows that are in place. A second import may find more in place: a row that was refused, of
   * a home or person that a later row put there.
   */
  List<Long> inPlace() {
    return rows.stream().filter(RowOutcome::inPlace).map(RowOutcome::row).toList();
  }

  List<String> codes() {
    return rows.stream().map(row -> row.row() + " " + row.code()).toList();
  }
}
