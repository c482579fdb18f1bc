package org.hearth.app.imports;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far an import has come, and how long it still takes if it goes on as it did. */
final class Pace {
  /** Outcomes come a chunk at a time, so that between whole chunks a count says nothing. */
  private static final int CHUNK = 1_000;

  private static final long NANOS = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;
  private final long begun;
  private final long rows;
  private long done;

  Pace(LongSupplier nanoTime, long rows) {
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    this.rows = rows;
  }

  /** One more row; returns whether there is something new to print. */
  boolean step() {
    done++;
    return done % CHUNK == 0 || atEnd();
  }

  boolean atEnd() {
    return done >= rows;
  }

  /** 0 to 1. */
  double share() {
    return rows == 0 ? 1 : (double) done / rows;
  }

  /** {@code 7,320 of 17,429 rows (42 %), 3 s left}. */
  String words() {
    String soFar =
        String.format(Locale.UK, "%,d of %,d rows (%d %%)", done, rows, (int) (share() * 100));
    return done == 0 || atEnd() ? soFar : soFar + ", " + secondsLeft() + " s left";
  }

  private long secondsLeft() {
    double elapsed = (double) (nanoTime.getAsLong() - begun) / NANOS;
    return Math.round(Math.ceil(elapsed / done * (rows - done)));
  }
}
