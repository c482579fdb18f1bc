package org.hearth.benchmarks.run;

import java.util.List;
import picocli.CommandLine.Option;

/** How many ask at once, and how much. */
final class HttpClients {
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

  @Option(
      names = "--warm-up",
      defaultValue = "60000",
      description =
          "Requests before the first that count, for the server to be compiled (${DEFAULT-VALUE}).")
  int warmUp;

  /**
   * How many in a round.
   *
   * @param round 0 does not count
   * @param isWarm whether the servers have answered as many before, from other clients
   */
  int requests(int round, boolean isWarm) {
    return round == 0 && !isWarm ? warmUp : requests;
  }
}
