package org.hearth.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.measurement.Samples;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.measurement.Target;

/** Whether an import keeps its speed: the rate of each tenth of its rows, over several imports. */
final class Tenths implements ImportListener {
  private static final int TENTHS = 10;
  private static final int HALF = TENTHS / 2;

  private final long rowsInTenth;
  private final List<List<Double>> rates = new ArrayList<>();
  private long row;
  private long since;

  Tenths(long rows) {
    rowsInTenth = rows / TENTHS;
    IntStream.range(0, TENTHS).forEach(tenth -> rates.add(new ArrayList<>()));
  }

  @Override
  public void begins(long rows) {
    row = 0;
    since = System.nanoTime();
  }

  @Override
  public void row(RowOutcome outcome) {
    row++;
    if (row % rowsInTenth == 0 && row / rowsInTenth <= TENTHS) {
      long now = System.nanoTime();
      rates.get((int) (row / rowsInTenth) - 1).add(rowsInTenth / ((now - since) / 1e9));
      since = now;
    }
  }

  void print() {
    Table table = new Table("residents a second, within one import", "min", "median", "max");
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      table.row("tenth " + (tenth + 1), new Samples(rates.get(tenth)));
    }
    table.print();
    Console.say(
        Target.atLeast(0.9)
            .verdict(
                "second half / first half",
                new Samples(
                    IntStream.range(0, rates.get(0).size())
                        .mapToObj(run -> seconds(run, 0) / seconds(run, HALF))
                        .toList())));
  }

  /** For half of the rows. */
  private double seconds(int run, int firstTenth) {
    return IntStream.range(firstTenth, firstTenth + HALF)
        .mapToDouble(tenth -> rowsInTenth / rates.get(tenth).get(run))
        .sum();
  }
}
