package org.hearth.benchmarks.run;

import org.hearth.benchmarks.sample.InventedSeries;
import picocli.CommandLine.Option;

/** How much there is to import. */
final class FileSize {
  @Option(
      names = "--residents",
      defaultValue = "100000",
      description = "Rows of an import (${DEFAULT-VALUE}).")
  int residents;

  @Option(
      names = "--homes",
      defaultValue = "2000",
      description = "Care homes that they live in, 10,000 at most (${DEFAULT-VALUE}).")
  int homes;

  InventedSeries series() {
    return InventedSeries.of(residents, homes);
  }
}
