package org.hearth.app.imports;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.jspecify.annotations.Nullable;

/** Progress for a log: a line every few seconds. */
final class ProgressLines implements Progress {
  private static final long BETWEEN = Duration.ofSeconds(3).toNanos();

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private @Nullable Pace pace;
  private long printedAt;

  ProgressLines(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
  }

  @Override
  public void warns(ImportWarning warning) {
    out.println(Progress.line(warning));
    out.flush();
  }

  @Override
  public void begins(long rows) {
    pace = new Pace(nanoTime, rows);
    printedAt = nanoTime.getAsLong();
  }

  @Override
  public void row(RowOutcome outcome) {
    if (pace != null && pace.step() && nanoTime.getAsLong() - printedAt >= BETWEEN) {
      out.println(pace.words());
      out.flush();
      printedAt = nanoTime.getAsLong();
    }
  }

  @Override
  public void ends() {}
}
