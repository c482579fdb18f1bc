package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;

/** A file with what may become of it and what became of it. */
final class FileCase {
  private final BrokenFile file;
  private final Expectation expected;
  private final Observation observed;
  private final Optional<Map<Long, Line>> lines;

  FileCase(BrokenFile file, Hearth hearth) {
    this.file = file;
    this.expected = new Expectation(file);
    this.observed = new Trial(hearth, file).observe();
    this.lines = expected.linesOf(observed.first().numbers());
  }

  BrokenFile file() {
    return file;
  }

  Expectation expected() {
    return expected;
  }

  Observation observed() {
    return observed;
  }

  boolean isRefused() {
    return observed.first().answer().isLeft();
  }

  /** Which line each reported number means; empty where the numbers are no spreadsheet's. */
  Optional<Map<Long, Line>> lines() {
    return lines;
  }

  /** Each outcome with its line, where that is known. */
  void eachRow(BiConsumer<RowOutcome, Line> consumer) {
    lines.ifPresent(
        known ->
            observed
                .first()
                .rows()
                .forEach(outcome -> consumer.accept(outcome, known.get(outcome.row()))));
  }
}
