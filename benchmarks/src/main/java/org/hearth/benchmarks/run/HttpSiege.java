package org.hearth.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.service.HearthService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the users of a server feel while it is attacked in every way at once. */
@Command(
    name = "http-siege",
    description = "Searches and sign-ins of others while attackers hold many connections.")
@NullUnmarked
public final class HttpSiege implements Callable<Integer> {
  private static final double SEARCH_MILLISECONDS = 250;
  private static final double SIGN_IN_MILLISECONDS = 3_000;
  private static final double LIVE_MILLISECONDS = 100;
  private static final int BETWEEN_SEARCHES = 20;
  private static final int BETWEEN_SIGN_INS = 4_000;
  private static final int ROWS = 4_000;

  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(
      names = "--connections",
      defaultValue = "100",
      description = "Connections of attackers in each way (${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--seconds",
      defaultValue = "30",
      description = "For how long (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description =
          "Seconds of the siege before the first that count, for the server to be compiled"
              + " (${DEFAULT-VALUE}).")
  private int warmUp;

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Database database = job.server().create("http_siege");
      try (HearthService hearth =
          new HearthService(
              HttpSides.existing(jar),
              database,
              job.folder("letters"),
              HttpSides.residents(0, 1),
              false)) {
        return isAsWanted(hearth) ? 0 : 1;
      }
    }
  }

  private boolean isAsWanted(HearthService hearth) throws InterruptedException {
    InventedResident found = HttpSides.residents(0, 1).everyResident().findFirst().orElseThrow();
    Siege siege = new Siege(hearth.process().port());
    try (siege) {
      attack(siege, hearth);
      siege.ask("search", () -> hearth.search(found.number()), BETWEEN_SEARCHES);
      siege.ask("sign-in", HearthService::signIn, BETWEEN_SIGN_INS);
      siege.ask("/livez", hearth::live, BETWEEN_SEARCHES);
      TimeUnit.SECONDS.sleep(warmUp);
      siege.begin();
      TimeUnit.SECONDS.sleep(seconds);
    }
    Console.say("Attackers were answered: " + siege.attackers());
    List<Boolean> met =
        List.of(
            siege.tell("search", SEARCH_MILLISECONDS),
            siege.tell("sign-in", SIGN_IN_MILLISECONDS),
            siege.tell("/livez", LIVE_MILLISECONDS));
    return !met.contains(false);
  }

  /** Each way of attack comes from an address of its own, which no user has. */
  private void attack(Siege siege, HearthService hearth) {
    Message dryRun = hearth.dryRun(file());
    Message half = HearthService.signIn("half@attacker.example", "half", Map.of()).half();
    siege.attack(connections, "127.0.0.10", () -> dryRun);
    siege.attack(connections, "127.0.0.11", () -> guess(Map.of()));
    siege.attack(
        connections,
        "127.0.0.12",
        () -> guess(Map.of("X-Forwarded-For", UUID.randomUUID().toString())));
    siege.attack(connections, "127.0.0.13", HearthService::otherSignIn);
    siege.attack(
        connections,
        "127.0.0.14",
        () ->
            Message.get(
                "/api/v1/audit", Map.of("Authorization", "Bearer a." + UUID.randomUUID() + ".c")));
    siege.attack(connections, "127.0.0.15", () -> half);
  }

  private static Message guess(Map<String, String> headers) {
    return HearthService.signIn(
        UUID.randomUUID() + "@attacker.example", "quiet tundra lamp 47", headers);
  }

  private static String file() {
    return "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email,"
        + "care_home_number\n"
        + "9990000000,Ada,Byron,1940-12-10,\"1 Green Lane, Sale\",M33 5AN,0161 496 0001,,"
            .concat("999-999-0000\n")
            .repeat(ROWS);
  }
}
