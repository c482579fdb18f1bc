package org.hearth.benchmarks.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.http.ServerProcess;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.service.Service;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "http-start",
    description = "Start to the first answered search, and memory after load.")
@NullUnmarked
public final class HttpStart implements Callable<Integer> {
  private static final int CREATED = 201;
  private static final int CLIENTS = 8;

  @Mixin private Rounds rounds;
  @Mixin private HttpSides sides;
  @Mixin private HttpClients clients;

  private final Map<Service, Integer> registered = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      Map<String, Service> open =
          sides.open(job, HttpSides.HEARTH, HttpSides.SPRING_DATA, HttpSides.CAREFUL);
      HttpSides.close(open); // what each is asked for is known; their databases stay
      Comparison starts = new Comparison("seconds to the first answer");
      open.forEach((name, side) -> starts.side(name, round -> start(side)));
      print(open, starts);
      Comparison memory = new Comparison("MiB after " + clients.requests + " registrations");
      open.forEach((name, side) -> memory.side(name, round -> memory(side)));
      print(open, memory);
    }
    return 0;
  }

  private void print(Map<String, Service> open, Comparison comparison) throws Exception {
    comparison.run(rounds.count).print();
    if (open.containsKey(HttpSides.HEARTH)) {
      comparison.printRatio(HttpSides.HEARTH, HttpSides.SPRING_DATA, Target.atMost(1));
    }
  }

  private static double start(Service side) throws Exception {
    try (ServerProcess process = side.launch().start(side.search(0))) {
      return process.secondsToFirstAnswer();
    }
  }

  /** After so many registrations, and as many searches for them. */
  private double memory(Service side) throws Exception {
    int first = registered.getOrDefault(side, 0);
    registered.put(side, first + clients.requests);
    var residents = HttpSides.residents(first, clients.requests).everyResident().toList();
    List<Message> registrations = residents.stream().map(side::registration).toList();
    List<Message> searches = residents.stream().map(each -> side.search(each.number())).toList();
    try (ServerProcess process = side.launch().start(side.search(0))) {
      Crowd crowd = new Crowd(process.port(), CLIENTS);
      crowd.ask(registrations).expect(CREATED);
      crowd.ask(searches);
      return process.residentMebibytes();
    }
  }
}
