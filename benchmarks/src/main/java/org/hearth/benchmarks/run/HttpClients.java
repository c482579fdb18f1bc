package org.hearth.benchmarks.run;

import java.util.List;
import picocli.CommandLine.Option;

/** How many ask at once, and how much. */
final class HttpClients {
  /** A request runs through much code once, which takes long to become fast. */
  private static final int TIMES_TO_WARM = 5;

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "1,8,16",
      description = "How many ask at once (${DEFAULT-VALUE}).")
  List<Integer> clients = List.of();

  @Option(
      names = "--requests",
      defaultValue = "3000",
      description = "Requests in a round (${DEFAULT-VALUE}).")
  int requests;

  int requests(int round) {
    return round == 0 ? requests * TIMES_TO_WARM : requests;
  }
}
