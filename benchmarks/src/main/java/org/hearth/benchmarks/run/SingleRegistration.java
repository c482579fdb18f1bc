package org.hearth.benchmarks.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Stopwatch;
import org.hearth.benchmarks.measurement.Table;
import org.hearth.benchmarks.registration.BareRegistrations;
import org.hearth.benchmarks.registration.HearthRegistrations;
import org.hearth.benchmarks.registration.Registrations;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.server.StatementCounts;
import org.hearth.benchmarks.server.WireCounter;
import org.hearth.benchmarks.springdata.SpringDataRegistrations;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "registration",
    description = "Residents registered one by one: round trips, commits and speed.")
@NullUnmarked
public final class SingleRegistration implements Callable<Integer> {
  private static final String HEARTH = "hearth";
  private static final String BARE = "two inserts and a commit";
  private static final String SPRING_DATA = "spring data";
  private static final String CAREFUL = "spring data, careful";
  private static final int HOMES = 100;
  private static final int COUNTED = 100;

  /** One registration runs through much code once, which takes long to become fast. */
  private static final int TIMES_TO_WARM = 5;

  @Mixin private Rounds rounds;

  @Option(
      names = "--registrations",
      defaultValue = "2000",
      description = "Registrations in a round (${DEFAULT-VALUE}).")
  private int registrations;

  private final Map<String, SideFactory> sides = new LinkedHashMap<>();

  @FunctionalInterface
  private interface SideFactory {
    Registrations open(Database database, InventedSeries homes) throws Exception;
  }

  public SingleRegistration() {
    sides.put(BARE, BareRegistrations::new);
    sides.put(HEARTH, HearthRegistrations::new);
    sides.put(
        SPRING_DATA, (database, homes) -> new SpringDataRegistrations(database, homes, false));
    sides.put(CAREFUL, (database, homes) -> new SpringDataRegistrations(database, homes, true));
  }

  @Override
  public Integer call() throws Exception {
    try (Job job = Job.begin()) {
      count(job);
      try (Registrations bare = open(job, BARE);
          Registrations hearth = open(job, HEARTH);
          Registrations springData = open(job, SPRING_DATA);
          Registrations careful = open(job, CAREFUL)) {
        new Comparison("registrations a second")
            .side(BARE, round -> measure(job, bare, round))
            .side(HEARTH, round -> measure(job, hearth, round))
            .side(SPRING_DATA, round -> measure(job, springData, round))
            .side(CAREFUL, round -> measure(job, careful, round))
            .run(rounds.count)
            .print()
            .printRatio(HEARTH, BARE)
            .printRatio(HEARTH, SPRING_DATA)
            .printRatio(HEARTH, CAREFUL);
      }
    }
    return 0;
  }

  private Registrations open(Job job, String side) throws Exception {
    return sides
        .get(side)
        .open(job.server().create("measured_" + side.replaceAll("\\W", "_")), series(0, 1));
  }

  private double measure(Job job, Registrations side, int round) throws Exception {
    int count = round == 0 ? registrations * TIMES_TO_WARM : registrations;
    Registrations.Work work = side.prepare(residents(firstOf(round), count));
    job.server().settle();
    Stopwatch watch = Stopwatch.start();
    work.execute();
    return watch.rate(count);
  }

  private long firstOf(int round) {
    return round == 0 ? 0 : (long) (round - 1 + TIMES_TO_WARM) * registrations;
  }

  /** Once the driver has seen the statements often enough to have them prepared. */
  private void count(Job job) throws Exception {
    Table table = new Table("for each registration", "statements", "round trips", "commits");
    for (Map.Entry<String, SideFactory> side : sides.entrySet()) {
      Database database = job.server().create("counted");
      try (WireCounter wire = WireCounter.before(database);
          Registrations counted =
              side.getValue().open(database.through(wire.port()), series(0, 1))) {
        counted.prepare(residents(0, COUNTED)).execute();
        Registrations.Work work = counted.prepare(residents(COUNTED, COUNTED));
        StatementCounts counts = wire.counts();
        counts.clear();
        work.execute();
        table.row(
            side.getKey(),
            each(counts.statements()),
            each(counts.roundTrips()),
            each(counts.commits()));
      }
    }
    table.print();
  }

  private static String each(long count) {
    return "%.2f".formatted((double) count / COUNTED);
  }

  private static List<InventedResident> residents(long first, int count) {
    return series(first, count).everyResident().toList();
  }

  private static InventedSeries series(long first, int count) {
    return new InventedSeries(NumberRange.TEST, first, count, HOMES);
  }
}
