package org.hearth.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.service.BaselineService;
import org.hearth.benchmarks.service.HearthService;
import org.hearth.benchmarks.service.Service;
import org.hearth.benchmarks.service.SpringDataService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Option;

/** The servers that are compared over HTTP. */
@NullUnmarked
final class HttpSides {
  static final String BASELINE = "bare HTTP baseline";
  static final String HEARTH = "hearth";

  /** Each request may come again, which no other side offers. */
  static final String WITH_KEYS = "hearth, with Idempotency-Key";

  static final String SPRING_DATA = "spring data behind spring mvc";

  static final String CAREFUL = "careful spring data behind spring mvc";

  /** Another jar, beside which alone Hearth is then measured. */
  static final String BEFORE = "hearth before";

  static final Target AS_BEFORE = Target.atLeast(0.95);

  private static final int HOMES = 100;

  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(
      names = "--careful",
      description = "Measure the service on its second day as well (see README.md).")
  private boolean careful;

  @Option(
      names = "--keys",
      description = "Measure Hearth with an Idempotency-Key in each request as well.")
  private boolean keys;

  @Option(
      names = "--before",
      description = "Measure Hearth beside Hearth as it was, by an earlier jar, and nothing else.")
  private Path before;

  @Option(names = "--without-hearth", description = "Measure the baselines alone.")
  private boolean withoutHearth;

  /** Opens sides on new databases; the caller closes them. */
  Map<String, Service> open(Job job, String... names) throws Exception {
    Map<String, Service> sides = new LinkedHashMap<>();
    for (String name : names) {
      if (isWanted(name)) {
        sides.put(name, open(job, name, sides.size()));
      }
    }
    return sides;
  }

  private boolean isWanted(String name) {
    if (before != null) {
      return name.equals(HEARTH) || name.equals(BEFORE);
    }
    return switch (name) {
      case BEFORE -> false;
      case HEARTH -> !withoutHearth;
      case WITH_KEYS -> keys;
      case CAREFUL -> careful;
      default -> true;
    };
  }

  private Service open(Job job, String name, int number) throws Exception {
    var database = job.server().create("http_" + number);
    InventedSeries homes = residents(0, 1);
    return switch (name) {
      case BASELINE -> new BaselineService(database, homes);
      case SPRING_DATA -> new SpringDataService(database, homes, false);
      case CAREFUL -> new SpringDataService(database, homes, true);
      default ->
          new HearthService(
              existing(name.equals(BEFORE) ? before : jar),
              database,
              job.folder("letters_" + number),
              homes,
              name.equals(WITH_KEYS));
    };
  }

  static Path existing(Path jar) {
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("There is no " + jar + "; build it first (mvn package)");
    }
    return jar;
  }

  /** Residents whom no other first index shares. */
  static InventedSeries residents(long first, int count) {
    return new InventedSeries(NumberRange.TEST, first, count, HOMES);
  }

  static void close(Map<String, Service> sides) {
    sides.values().forEach(Service::close);
  }
}
