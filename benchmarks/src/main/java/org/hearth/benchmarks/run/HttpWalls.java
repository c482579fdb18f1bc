package org.hearth.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearth.benchmarks.http.Answer;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.measurement.Samples;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.service.HearthService;
import org.hearth.benchmarks.service.Neighbour;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether the time of an answer discloses what another practice has; its text does not. */
@Command(
    name = "http-walls",
    description = "How long answers on accounts of another practice take, whatever these are.")
@NullUnmarked
public final class HttpWalls implements Callable<Integer> {
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final double MOST = 0.10;
  private static final double MILLION = 1e6;

  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(
      names = "--pairs",
      defaultValue = "200",
      description = "How many accounts of each kind (${DEFAULT-VALUE}).")
  private int pairs;

  /** What the other practice has under a number. */
  private enum Kind {
    RESIDENT,
    OWN_ACCOUNT,
    FORMER_RESIDENT
  }

  /** Accounts of each kind, the residents of the series in turns. */
  private final Map<Kind, List<InventedResident>> accounts = new LinkedHashMap<>();

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Database database = job.server().create("http_walls");
      try (HearthService hearth =
              new HearthService(
                  HttpSides.existing(jar),
                  database,
                  job.folder("letters"),
                  HttpSides.residents(0, 1),
                  false);
          Line line = Line.to(hearth.process().port())) {
        settle(hearth, line);
        Neighbour neighbour = Neighbour.signedIn(hearth);
        List<Boolean> met =
            List.of(
                isTheSame("search", line, neighbour::search),
                isTheSame("registration of a resident", line, neighbour::registration),
                isTheSame("registration of a patient", line, neighbour::ownAccount));
        return met.contains(false) ? 1 : 0;
      }
    }
  }

  private void settle(HearthService hearth, Line line) throws IOException {
    Kind[] kinds = Kind.values();
    List<InventedResident> residents =
        HttpSides.residents(0, pairs * kinds.length).everyResident().toList();
    for (int i = 0; i < residents.size(); i++) {
      Kind kind = kinds[i % kinds.length];
      InventedResident person = residents.get(i);
      Answer opened =
          line.ask(
                  kind == Kind.OWN_ACCOUNT
                      ? hearth.ownAccount(person)
                      : hearth.registration(person))
              .expect(CREATED);
      if (kind == Kind.FORMER_RESIDENT) {
        line.ask(hearth.leaving(opened.field("id"))).expect(OK);
      }
      accounts.computeIfAbsent(kind, any -> new ArrayList<>()).add(person);
    }
  }

  /** Asks about an account of each kind in turns; the first round warms up. */
  private boolean isTheSame(String what, Line line, Function<InventedResident, Message> question)
      throws IOException {
    measure(line, question);
    Map<Kind, Samples> times = measure(line, question);
    double first = times.get(Kind.RESIDENT).median();
    boolean met = true;
    for (Map.Entry<Kind, Samples> each : times.entrySet()) {
      double ratio = each.getValue().median() / first;
      boolean same = Math.abs(ratio - 1) <= MOST;
      met &= same;
      Console.say(
          "%s, %s: median %.2f ms, %.2f of a resident's: %s"
              .formatted(
                  what, each.getKey(), each.getValue().median(), ratio, same ? "met" : "MISSED"));
    }
    return met;
  }

  private Map<Kind, Samples> measure(Line line, Function<InventedResident, Message> question)
      throws IOException {
    Map<Kind, List<Double>> times = new LinkedHashMap<>();
    for (int i = 0; i < pairs; i++) {
      for (Map.Entry<Kind, List<InventedResident>> each : accounts.entrySet()) {
        Message asked = question.apply(each.getValue().get(i));
        long start = System.nanoTime();
        line.ask(asked);
        times
            .computeIfAbsent(each.getKey(), any -> new ArrayList<>())
            .add((System.nanoTime() - start) / MILLION);
      }
    }
    Map<Kind, Samples> samples = new LinkedHashMap<>();
    times.forEach((kind, all) -> samples.put(kind, new Samples(all)));
    return samples;
  }
}
