package org.hearth.benchmarks.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.service.Service;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "http-search",
    description = "Residents found by their numbers over HTTP, beside a service.")
@NullUnmarked
public final class HttpSearch implements Callable<Integer> {
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final int CLIENTS_THAT_FILL = 8;

  /** Shares no factor with how many there are, so that each is asked for once before any twice. */
  private static final int STRIDE = 7_919;

  @Mixin private Rounds rounds;
  @Mixin private HttpSides sides;
  @Mixin private HttpClients clients;

  @Option(
      names = "--residents",
      defaultValue = "10000",
      description = "Residents who are registered before (${DEFAULT-VALUE}).")
  private int residents;

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Map<String, Service> open =
          sides.open(
              job, HttpSides.HEARTH, HttpSides.BEFORE, HttpSides.SPRING_DATA, HttpSides.CAREFUL);
      try {
        for (Service side : open.values()) {
          fill(side);
        }
        for (int count : clients.clients) {
          measure(job, count, open);
        }
      } finally {
        HttpSides.close(open);
      }
    }
    return 0;
  }

  private void fill(Service side) throws Exception {
    List<Message> all = everyone().stream().map(side::registration).toList();
    new Crowd(side.process().port(), CLIENTS_THAT_FILL).ask(all).expect(CREATED);
  }

  private List<InventedResident> everyone() {
    return HttpSides.residents(0, residents).everyResident().toList();
  }

  private void measure(Job job, int count, Map<String, Service> open) throws Exception {
    HttpRounds http = new HttpRounds(job, count);
    boolean isWarm = count != clients.clients.get(0);
    open.forEach(
        (name, side) ->
            http.side(name, side, (asked, round) -> searches(asked, round, isWarm), OK));
    Comparison comparison = http.run(rounds.count);
    if (open.containsKey(HttpSides.BEFORE)) {
      comparison.printRatio(HttpSides.HEARTH, HttpSides.BEFORE, HttpSides.AS_BEFORE);
    } else if (open.containsKey(HttpSides.HEARTH)) {
      comparison.printRatio(HttpSides.HEARTH, HttpSides.SPRING_DATA, Target.atLeast(1.3));
    }
  }

  private List<Message> searches(Service side, int round, boolean isWarm) {
    List<InventedResident> everyone = everyone();
    return IntStream.range(0, clients.requests(round, isWarm))
        .mapToObj(i -> everyone.get((int) ((long) i * STRIDE % residents)))
        .map(resident -> side.search(resident.number()))
        .toList();
  }
}
