package org.hearth.benchmarks;

import org.hearth.benchmarks.run.FreshDatabase;
import org.hearth.benchmarks.run.GenerateFiles;
import org.hearth.benchmarks.run.Growth;
import org.hearth.benchmarks.run.HttpPage;
import org.hearth.benchmarks.run.HttpRegistration;
import org.hearth.benchmarks.run.HttpSearch;
import org.hearth.benchmarks.run.HttpSiege;
import org.hearth.benchmarks.run.HttpStall;
import org.hearth.benchmarks.run.HttpStart;
import org.hearth.benchmarks.run.HttpStorm;
import org.hearth.benchmarks.run.HttpWalls;
import org.hearth.benchmarks.run.ImportSpeed;
import org.hearth.benchmarks.run.MillionRows;
import org.hearth.benchmarks.run.NhsNumbers;
import org.hearth.benchmarks.run.SingleRegistration;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements by name; README.md says what each is for. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measures Hearth beside its baselines.",
    subcommands = {
      ImportSpeed.class,
      FreshDatabase.class,
      Growth.class,
      MillionRows.class,
      SingleRegistration.class,
      HttpRegistration.class,
      HttpSearch.class,
      HttpPage.class,
      HttpStorm.class,
      HttpStall.class,
      HttpSiege.class,
      HttpWalls.class,
      HttpStart.class,
      NhsNumbers.class,
      GenerateFiles.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
