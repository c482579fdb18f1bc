package org.hearth.benchmarks.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.server.Outage;
import org.hearth.benchmarks.server.PostgresServer;
import org.hearth.benchmarks.service.HearthService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a database that stalls, restarts and loses its connections does to the server. */
@Command(
    name = "http-stall",
    description = "The database is stopped, restarted at once and cut off under load.")
@NullUnmarked
public final class HttpStall implements Callable<Integer> {
  private static final double LIVE_MILLISECONDS = 100;
  private static final double CALL_SECONDS = 30;
  private static final double RETURN_SECONDS = 5;
  private static final double MOST_PROBES = 0.999;
  private static final int RESIDENTS = 200_000;
  private static final int WARM_UP_SECONDS = 10;
  private static final int OK = 200;
  private static final int BROKEN = 500;

  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(names = "--clients", defaultValue = "100", description = "Clients (${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--seconds",
      defaultValue = "40",
      description = "For how long the database is stopped (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--cuts",
      defaultValue = "20",
      description = "How often all connections are terminated (${DEFAULT-VALUE}).")
  private int cuts;

  private final List<Double> returns = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Database database = job.server().create("http_stall");
      List<InventedResident> residents = HttpSides.residents(0, RESIDENTS).everyResident().toList();
      try (HearthService hearth =
          new HearthService(
              HttpSides.existing(jar),
              database,
              job.folder("letters"),
              HttpSides.residents(0, 1),
              false)) {
        Endurance load = new Endurance(hearth, residents, clients);
        try (load) {
          strike(load, Outage.of(database));
        }
        return isAsWanted(load, database) ? 0 : 1;
      }
    }
  }

  private void strike(Endurance load, Outage outage) throws Exception {
    TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
    outage.stop();
    try {
      TimeUnit.SECONDS.sleep(seconds);
    } finally {
      outage.goOn();
    }
    returns.add(load.secondsToGrantAfter(System.nanoTime()));
    outage.restartAtOnce();
    returns.add(load.secondsToGrantAfter(System.nanoTime()));
    for (int cut = 0; cut < cuts; cut++) {
      outage.terminateConnections();
      returns.add(load.secondsToGrantAfter(System.nanoTime()));
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private boolean isAsWanted(Endurance load, Database database) throws SQLException {
    double[] probes =
        load.probes().stream().mapToDouble(Endurance.Reply::milliseconds).sorted().toArray();
    double most = probes[(int) (MOST_PROBES * (probes.length - 1))];
    double longest =
        load.replies().stream().mapToLong(Endurance.Reply::nanos).max().orElse(0) / 1e9;
    double slowest = returns.stream().mapToDouble(each -> each).max().orElse(0);
    long broken =
        load.replies().stream()
            .filter(reply -> reply.status() == BROKEN || reply.status() == 0)
            .count();
    Set<Long> lost = new HashSet<>(load.acknowledged());
    lost.removeAll(
        Set.copyOf(numbers(database, "SELECT number FROM account WHERE link_id IS NOT NULL")));
    int twice =
        numbers(
                database,
                """
                SELECT count(*) FROM audit_entry WHERE action = 'RESIDENT_REGISTERED'
                GROUP BY subject_id HAVING count(*) > 1
                """)
            .size();
    Console.say("Answers by status: " + load.statuses());
    List<Boolean> met =
        List.of(
            tell(
                "/livez answers each time",
                load.probes().stream().allMatch(probe -> probe.status() == OK)),
            tell(
                "/livez of %d: 99.9th percentile %.1f ms, longest %.1f ms"
                    .formatted(probes.length, most, probes[probes.length - 1]),
                most < LIVE_MILLISECONDS),
            tell("longest call %.1f s".formatted(longest), longest < CALL_SECONDS),
            tell("answers of 500, and lines hung up: " + broken, broken == 0),
            tell("acknowledged and lost: " + lost.size(), lost.isEmpty()),
            tell("registered twice: " + twice, twice == 0),
            tell(
                "first call granted after %.1f s at most".formatted(slowest),
                slowest < RETURN_SECONDS));
    return !met.contains(false);
  }

  private static boolean tell(String what, boolean met) {
    Console.say(what + ": " + (met ? "met" : "MISSED"));
    return met;
  }

  private static List<Long> numbers(Database database, String query) throws SQLException {
    List<Long> numbers = new ArrayList<>();
    try (Connection connection = PostgresServer.connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
    }
    return numbers;
  }
}
