package org.hearth.benchmarks.measurement;

import java.util.Collections;
import java.util.Locale;

/** A table in Markdown, so that it can stand in the README as it is printed. */
public final class Table {
  private final StringBuilder text = new StringBuilder();

  public Table(String... header) {
    line(header);
    line(Collections.nCopies(header.length, "---").toArray(String[]::new));
  }

  public Table row(String... cells) {
    line(cells);
    return this;
  }

  public Table row(String name, Samples samples) {
    return row(name, number(samples.min()), number(samples.median()), number(samples.max()));
  }

  private void line(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  public static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }

  public void print() {
    Console.say("\n" + text);
  }
}
