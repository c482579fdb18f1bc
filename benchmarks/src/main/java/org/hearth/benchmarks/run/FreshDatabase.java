package org.hearth.benchmarks.run;

import java.util.concurrent.Callable;
import org.hearth.benchmarks.hearth.HearthOnPostgres;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Stopwatch;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.sample.SampleFiles;
import org.hearth.benchmarks.server.Database;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "fresh",
    description = "The first import into a database that never was analysed, beside a later one.")
@NullUnmarked
public final class FreshDatabase implements Callable<Integer> {
  private static final String FRESH = "fresh database";
  private static final String WARM = "warm database";

  @Mixin private FileSize size;
  @Mixin private Rounds rounds;

  private Job job;
  private SampleFiles first;
  private SampleFiles second;

  @Override
  public Integer call() throws Exception {
    try (Job begun = Job.begin()) {
      job = begun;
      NumberRange range = NumberRange.holding(2L * size.residents);
      first = job.files("first", new InventedSeries(range, 0, size.residents, size.homes));
      second =
          job.files(
              "second", new InventedSeries(range, size.residents, size.residents, size.homes));
      new Comparison("residents a second")
          .side(WARM, this::warm)
          .side(FRESH, this::fresh)
          .run(rounds.count)
          .print()
          .printRatio(FRESH, WARM, Target.atLeast(0.8));
    }
    return 0;
  }

  private double fresh(int round) throws Exception {
    Database database = job.server().create("fresh_" + round);
    double rate;
    try (HearthOnPostgres hearth = new HearthOnPostgres(database)) {
      hearth.importCareHomes(first.careHomes());
      rate = importSecond(hearth);
    }
    job.server().drop(database);
    return rate;
  }

  private double warm(int round) throws Exception {
    Database database = job.server().create("warm_" + round);
    double rate;
    try (HearthOnPostgres hearth = new HearthOnPostgres(database)) {
      hearth.importCareHomes(first.careHomes());
      hearth.importResidents(first.residents());
      job.server().analyse(database);
      rate = importSecond(hearth);
    }
    job.server().drop(database);
    return rate;
  }

  private double importSecond(HearthOnPostgres hearth) throws Exception {
    job.server().settle();
    Stopwatch watch = Stopwatch.start();
    hearth.importResidents(second.residents());
    return watch.rate(size.residents);
  }
}
