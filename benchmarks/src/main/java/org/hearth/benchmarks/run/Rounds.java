package org.hearth.benchmarks.run;

import picocli.CommandLine.Option;

/** How often each side is measured. */
final class Rounds {
  @Option(
      names = "--rounds",
      defaultValue = "5",
      description = "Rounds that count, after one that does not (${DEFAULT-VALUE}).")
  int count;
}
