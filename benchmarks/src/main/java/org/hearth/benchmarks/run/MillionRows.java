package org.hearth.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.measurement.Stopwatch;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.sample.SampleFiles;
import org.hearth.benchmarks.server.Database;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "million", description = "A million rows through the command line, with -Xmx128m.")
@NullUnmarked
public final class MillionRows implements Callable<Integer> {
  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(names = "--residents", defaultValue = "1000000", description = "Rows (${DEFAULT-VALUE}).")
  private int residents;

  @Option(
      names = "--homes",
      defaultValue = "5000",
      description = "Care homes that they live in (${DEFAULT-VALUE}).")
  private int homes;

  @Option(names = "--heap", defaultValue = "128m", description = "-Xmx (${DEFAULT-VALUE}).")
  private String heap;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(jar)) {
      Console.say("There is no " + jar + "; build it first (mvn package).");
      return 2;
    }
    try (Job job = Job.begin()) {
      SampleFiles files =
          job.files("files", new InventedSeries(NumberRange.ORDINARY, 0, residents, homes));
      Database database = job.server().create("million");
      int exit = run(database, "care-homes", files.careHomes());
      Stopwatch watch = Stopwatch.start();
      exit = Math.max(exit, run(database, "residents", files.residents()));
      Console.say(
          "%s residents a second, the start of Java included; exit %d"
              .formatted(Table.number(watch.rate(residents)), exit));
      return exit;
    }
  }

  private int run(Database database, String kind, Path file) throws Exception {
    ProcessBuilder hearth =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-jar",
                jar.toString(),
                "import",
                kind,
                file.toString(),
                "--practice",
                BareTables.PRACTICE,
                "--json")
            .inheritIO();
    hearth.environment().put("HEARTH_DB_URL", database.jdbcUrl());
    hearth.environment().put("HEARTH_DB_USER", Database.USER);
    hearth.environment().put("HEARTH_DB_PASSWORD", Database.PASSWORD);
    return hearth.start().waitFor();
  }
}
