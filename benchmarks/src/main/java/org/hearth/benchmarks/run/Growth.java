package org.hearth.benchmarks.run;

import java.util.concurrent.Callable;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.hearth.HearthOnPostgres;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.measurement.Stopwatch;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.sample.SampleFiles;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.server.StatementCounts;
import org.hearth.benchmarks.server.WireCounter;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "growth",
    description = "Statements and speed of an import into small tables and into large ones.")
@NullUnmarked
public final class Growth implements Callable<Integer> {
  private static final String SMALL = "small tables";
  private static final String LARGE = "large tables";

  @Mixin private FileSize size;
  @Mixin private Rounds rounds;

  @Option(
      names = "--large",
      defaultValue = "2000000",
      description = "Residents in the large tables (${DEFAULT-VALUE}).")
  private int large;

  private Job job;
  private SampleFiles files;

  @Override
  public Integer call() throws Exception {
    try (Job begun = Job.begin()) {
      job = begun;
      files =
          job.files(
              "files", new InventedSeries(NumberRange.ORDINARY, large, size.residents, size.homes));
      Database small = filled("small", size.residents);
      Database big = filled("large", large);
      printStatements(small, big);
      Tenths tenths = new Tenths(size.residents);
      new Comparison("residents a second")
          .side(SMALL, round -> importInto(small, new Tenths(size.residents)))
          .side(LARGE, round -> importInto(big, tenths))
          .run(rounds.count)
          .print()
          .printRatio(LARGE, SMALL, Target.atLeast(0.75));
      tenths.print();
    }
    return 0;
  }

  /** A database that copies are taken from, analysed. */
  private Database filled(String name, int residents) throws Exception {
    Console.say("Filling " + name + " tables with " + residents + " residents");
    Database database = job.server().create(name);
    BareTables.create(database)
        .fill(new InventedSeries(NumberRange.ORDINARY, 0, residents, size.homes));
    job.server().analyse(database);
    return database;
  }

  private void printStatements(Database small, Database big) throws Exception {
    Table table =
        new Table("an import", "statements", "transactions", "statements for each", "round trips");
    count(SMALL, small, table);
    count(LARGE, big, table);
    table.print();
  }

  private void count(String name, Database original, Table table) throws Exception {
    Database copy = job.server().copy(original, "counted");
    try (WireCounter wire = WireCounter.before(copy);
        HearthOnPostgres hearth = new HearthOnPostgres(copy.through(wire.port()))) {
      StatementCounts counts = wire.counts();
      counts.clear();
      hearth.importResidents(files.residents());
      table.row(
          name,
          Long.toString(counts.statements()),
          Long.toString(counts.commits()),
          Table.number((double) counts.statements() / counts.commits()),
          Long.toString(counts.roundTrips()));
    }
    job.server().drop(copy);
  }

  private double importInto(Database original, Tenths tenths) throws Exception {
    Database copy = job.server().copy(original, "measured");
    job.server().warm(copy);
    double rate;
    try (HearthOnPostgres hearth = new HearthOnPostgres(copy)) {
      job.server().settle();
      Stopwatch watch = Stopwatch.start();
      hearth.importResidents(files.residents(), tenths);
      rate = watch.rate(size.residents);
    }
    job.server().drop(copy);
    return rate;
  }
}
