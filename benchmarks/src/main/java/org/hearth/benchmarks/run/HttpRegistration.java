package org.hearth.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.service.Service;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "http-registration",
    description = "Residents registered one by one over HTTP, beside a baseline and a service.")
@NullUnmarked
public final class HttpRegistration implements Callable<Integer> {
  private static final int CREATED = 201;

  @Mixin private Rounds rounds;
  @Mixin private HttpSides sides;
  @Mixin private HttpClients clients;

  /** The first resident that a side has not yet. */
  private final Map<Service, Long> next = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Map<String, Service> open =
          sides.open(
              job,
              HttpSides.BASELINE,
              HttpSides.HEARTH,
              HttpSides.BEFORE,
              HttpSides.WITH_KEYS,
              HttpSides.SPRING_DATA,
              HttpSides.CAREFUL);
      try {
        for (int count : clients.clients) {
          measure(job, count, open);
        }
      } finally {
        HttpSides.close(open);
      }
    }
    return 0;
  }

  private void measure(Job job, int count, Map<String, Service> open) throws Exception {
    HttpRounds http = new HttpRounds(job, count);
    open.forEach((name, side) -> http.side(name, side, this::registrations, CREATED));
    Comparison comparison = http.run(rounds.count);
    if (open.containsKey(HttpSides.BEFORE)) {
      comparison.printRatio(HttpSides.HEARTH, HttpSides.BEFORE, HttpSides.AS_BEFORE);
    } else if (open.containsKey(HttpSides.HEARTH)) {
      comparison
          .printRatio(HttpSides.HEARTH, HttpSides.BASELINE, Target.atLeast(0.6))
          .printRatio(HttpSides.HEARTH, HttpSides.SPRING_DATA, Target.atLeast(1.5));
    } else {
      comparison.printRatio(HttpSides.SPRING_DATA, HttpSides.BASELINE);
    }
  }

  private List<Message> registrations(Service side, int round) {
    int count = clients.requests(round, next.getOrDefault(side, 0L) > 0);
    long first = next.merge(side, (long) count, Long::sum) - count;
    return HttpSides.residents(first, count).everyResident().map(side::registration).toList();
  }
}
