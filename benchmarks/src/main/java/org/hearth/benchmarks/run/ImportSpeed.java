package org.hearth.benchmarks.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.bare.ResidentRows;
import org.hearth.benchmarks.hearth.HearthOnPostgres;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Stopwatch;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.SampleFiles;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.springdata.ImportService;
import org.hearth.benchmarks.springdata.OnboardingApplication;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "import",
    description = "An import beside bare batches and a Spring Data service, each into new tables.")
@NullUnmarked
public final class ImportSpeed implements Callable<Integer> {
  private static final String HEARTH = "hearth";
  private static final String BARE = "bare batches";
  private static final String SPRING_DATA = "spring data";
  private static final String CAREFUL = "spring data, careful";

  @Mixin private FileSize size;
  @Mixin private Rounds rounds;

  @Option(names = "--without-spring-data", description = "Leave the slowest side out.")
  private boolean withoutSpringData;

  private Job job;
  private InventedSeries series;
  private SampleFiles files;

  @Override
  public Integer call() throws Exception {
    try (Job begun = Job.begin()) {
      job = begun;
      series = size.series();
      files = job.files("files", series);
      Comparison comparison =
          new Comparison("residents a second").side(BARE, this::bare).side(HEARTH, this::hearth);
      if (!withoutSpringData) {
        comparison
            .side(SPRING_DATA, round -> springData(round, false))
            .side(CAREFUL, round -> springData(round, true));
      }
      comparison.run(rounds.count).print().printRatio(HEARTH, BARE, Target.atLeast(0.6));
      if (!withoutSpringData) {
        comparison.printRatio(HEARTH, SPRING_DATA, Target.atLeast(10)).printRatio(HEARTH, CAREFUL);
      }
    }
    return 0;
  }

  private double bare(int round) throws Exception {
    Database database = job.server().create("bare_" + round);
    BareTables tables = BareTables.create(database);
    List<ResidentRows> rows =
        ResidentRows.of(series.everyResident(), tables.insertHomes(series)).toList();
    double rate;
    try (Connection connection = tables.connect()) {
      job.server().settle();
      Stopwatch watch = Stopwatch.start();
      BareTables.insertBatches(connection, rows.iterator());
      rate = watch.rate(size.residents);
    }
    job.server().drop(database);
    return rate;
  }

  private double hearth(int round) throws Exception {
    Database database = job.server().create("hearth_" + round);
    double rate;
    try (HearthOnPostgres hearth = new HearthOnPostgres(database)) {
      hearth.importCareHomes(files.careHomes());
      job.server().settle();
      Stopwatch watch = Stopwatch.start();
      hearth.importResidents(files.residents());
      rate = watch.rate(size.residents);
    }
    job.server().drop(database);
    return rate;
  }

  private double springData(int round, boolean careful) throws Exception {
    Database database = job.server().create((careful ? "careful_" : "spring_data_") + round);
    double rate;
    try (ConfigurableApplicationContext context = OnboardingApplication.start(database, careful)) {
      ImportService service = context.getBean(ImportService.class);
      service.importCareHomes(files.careHomes());
      job.server().settle();
      rate = springData(service, files.residents());
    }
    job.server().drop(database);
    return rate;
  }

  private double springData(ImportService service, Path file) throws Exception {
    Stopwatch watch = Stopwatch.start();
    int registered = service.importResidents(file);
    double rate = watch.rate(registered);
    if (registered != size.residents) {
      throw new IllegalStateException("Not every row was created: " + registered);
    }
    return rate;
  }
}
