package org.hearth.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.hearth.application.port.in.imports.RowOutcome;
import org.junit.jupiter.api.Test;

class ProgressOfAnImportTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter shown = new StringWriter();
  private long now;

  @Test
  void a_log_gets_a_line_every_few_seconds() {
    ProgressLines lines = new ProgressLines(new PrintWriter(shown), () -> now);

    lines.begins(10_000);
    for (int chunk = 0; chunk < 7; chunk++) {
      rows(lines, 1_000, SECOND);
    }

    assertThat(shown.toString().lines())
        .containsExactly(
            "3,000 of 10,000 rows (30 %), 7 s left", "6,000 of 10,000 rows (60 %), 4 s left");
  }

  @Test
  void a_bar_grows_on_one_line() {
    ProgressBar bar = new ProgressBar(new PrintWriter(shown), () -> now);

    bar.begins(2_000);
    rows(bar, 1_000, SECOND);
    rows(bar, 1_000, SECOND);

    assertThat(shown.toString().split("\r"))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(79))
        .extracting(String::strip)
        .containsExactly(
            "",
            "Checking the file...",
            "[                              ] 0 of 2,000 rows (0 %)",
            "[===============               ] 1,000 of 2,000 rows (50 %), 1 s left",
            "[==============================] 2,000 of 2,000 rows (100 %)");
  }

  @Test
  void at_the_end_the_bar_makes_room() {
    ProgressBar bar = new ProgressBar(new PrintWriter(shown), () -> now);

    bar.ends();

    assertThat(shown.toString()).endsWith("\r" + " ".repeat(79) + "\r");
  }

  /** The outcomes of a chunk come all at once, when it is kept. */
  private void rows(Progress progress, int count, long nanos) {
    now += nanos;
    for (int row = 0; row < count; row++) {
      progress.row(new RowOutcome(row, RowOutcome.CREATED, List.of()));
    }
  }
}
