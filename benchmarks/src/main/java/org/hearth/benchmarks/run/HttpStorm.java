package org.hearth.benchmarks.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Load;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.service.Service;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "http-storm",
    description = "Many register the same few residents at the same moment.")
@NullUnmarked
public final class HttpStorm implements Callable<Integer> {
  private static final long CREATED = 201;
  private static final long CONFLICT = 409;

  @Mixin private HttpSides sides;

  @Option(
      names = "--storm",
      defaultValue = "800",
      description = "Registrations, each on its own connection (${DEFAULT-VALUE}).")
  private int storm;

  @Option(
      names = "--numbers",
      defaultValue = "50",
      description = "Residents whom they are of (${DEFAULT-VALUE}).")
  private int numbers;

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Map<String, Service> open = sides.open(job, HttpSides.HEARTH);
      try {
        return strike(open.get(HttpSides.HEARTH));
      } finally {
        HttpSides.close(open);
      }
    }
  }

  private int strike(Service hearth) throws Exception {
    List<InventedResident> residents = HttpSides.residents(0, numbers).everyResident().toList();
    List<Message> all =
        IntStream.range(0, storm)
            .mapToObj(i -> hearth.registration(residents.get(i % numbers)))
            .toList();
    Load load = new Crowd(hearth.process().port(), storm).ask(all);
    boolean asWanted =
        load.statuses()
            .equals(
                Map.of((int) CREATED, (long) numbers, (int) CONFLICT, (long) (storm - numbers)));
    Console.say(
        "%d registrations of %d numbers at once: %s in %.2f seconds: %s"
            .formatted(
                storm, numbers, load.statuses(), load.nanos() / 1e9, asWanted ? "met" : "MISSED"));
    return asWanted ? 0 : 1;
  }
}
