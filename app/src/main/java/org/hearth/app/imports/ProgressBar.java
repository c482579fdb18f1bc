package org.hearth.app.imports;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal: one line that is redrawn. */
final class ProgressBar implements Progress {
  private static final int LINE = 79;
  private static final int BAR = 30;
  private static final long BETWEEN = Duration.ofMillis(100).toNanos();

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private @Nullable Pace pace;
  private long drawn;

  ProgressBar(PrintWriter out, LongSupplier nanoTime) {
    this.out = out;
    this.nanoTime = nanoTime;
    draw("Checking the file...");
  }

  @Override
  public void warns(ImportWarning warning) {
    draw("");
    out.print("\r");
    out.println(Progress.line(warning));
    out.flush();
  }

  @Override
  public void begins(long rows) {
    pace = new Pace(nanoTime, rows);
    draw(bar(pace));
  }

  @Override
  public void row(RowOutcome outcome) {
    if (pace != null && pace.step() && (pace.atEnd() || nanoTime.getAsLong() - drawn >= BETWEEN)) {
      draw(bar(pace));
    }
  }

  private static String bar(Pace pace) {
    int filled = (int) (pace.share() * BAR);
    return "[" + "=".repeat(filled) + " ".repeat(BAR - filled) + "] " + pace.words();
  }

  /** Blanks to the end of the line cover what was there before, on any terminal. */
  private void draw(String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
    out.flush();
    drawn = nanoTime.getAsLong();
  }

  @Override
  public void ends() {
    draw("");
    out.print("\r");
    out.flush();
  }
}
