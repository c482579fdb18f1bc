package org.hearth.benchmarks.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Load;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Samples;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.service.Service;

/** The same requests to each side in turns, by so many clients at once. */
final class HttpRounds {
  private final Job job;
  private final int clients;
  private final Comparison comparison;
  private final Map<String, List<Load>> loads = new LinkedHashMap<>();

  /** The requests of one round, made before it is timed. */
  @FunctionalInterface
  interface Requests {
    List<Message> of(Service side, int round);
  }

  HttpRounds(Job job, int clients) {
    this.job = job;
    this.clients = clients;
    this.comparison =
        new Comparison("answers a second, " + clients + (clients == 1 ? " client" : " clients"));
  }

  /** Adds a side, which answers all of its requests with one status. */
  HttpRounds side(String name, Service side, Requests requests, int status) {
    loads.put(name, new ArrayList<>());
    comparison.side(
        name,
        round -> {
          List<Message> messages = requests.of(side, round);
          job.server().settle();
          Load load = new Crowd(side.process().port(), clients).ask(messages).expect(status);
          if (round > 0) {
            loads.get(name).add(load);
          }
          return load.rate();
        });
    return this;
  }

  /** Measures, and prints rates and how soon answers came. */
  Comparison run(int rounds) throws Exception {
    comparison.run(rounds).print();
    Table table = new Table("milliseconds, " + clients + " at once", "median", "99th percentile");
    loads.forEach((name, all) -> table.row(name, milliseconds(all, 0.5), milliseconds(all, 0.99)));
    table.print();
    return comparison;
  }

  /** The middle one of the rounds. */
  private static String milliseconds(List<Load> all, double part) {
    return "%.2f"
        .formatted(
            new Samples(all.stream().map(load -> load.milliseconds(part)).toList()).median());
  }
}
