package org.hearth.benchmarks.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Labour;
import org.hearth.benchmarks.http.Load;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.service.Service;

/** The same requests to each side in turns, by so many clients at once. */
final class HttpRounds {
  private final Job job;
  private final int clients;
  private final Comparison comparison;
  private final Map<String, Answered> sides = new LinkedHashMap<>();

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
    Answered answered = new Answered();
    sides.put(name, answered);
    comparison.side(
        name,
        round -> {
          List<Message> messages = requests.of(side, round);
          job.server().settle();
          Labour before = side.process().labour(side.database());
          Load load = new Crowd(side.process().port(), clients).ask(messages).expect(status);
          if (round > 0) {
            answered.add(load, side.process().labour(side.database()).since(before));
          }
          return load.rate();
        });
    return this;
  }

  /** Measures, and prints rates, how soon answers came, and what they cost. */
  Comparison run(int rounds) throws Exception {
    comparison.run(rounds).print();
    Table table =
        new Table(
            clients + " at once",
            "median, ms",
            "99th percentile, ms",
            "processor, server, ms",
            "processor, database, ms");
    sides.forEach((name, answered) -> table.row(answered.row(name)));
    table.print();
    return comparison;
  }
}
