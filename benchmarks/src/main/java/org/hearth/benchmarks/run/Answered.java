package org.hearth.benchmarks.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hearth.benchmarks.http.Labour;
import org.hearth.benchmarks.http.Load;
import org.hearth.benchmarks.measurement.Samples;

/** How one side answered, round by round. */
final class Answered {
  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  private final List<Round> rounds = new ArrayList<>();

  private record Round(Load load, Labour labour) {
    /** For one answer, in milliseconds. */
    double share(Duration duration) {
      return duration.toNanos() / NANOS_IN_A_MILLISECOND / load.replies().size();
    }
  }

  void add(Load load, Labour labour) {
    rounds.add(new Round(load, labour));
  }

  /** The side's name; then median, 99th percentile and processor time, each of the middle round. */
  String[] row(String name) {
    return new String[] {
      name,
      middle(round -> round.load.milliseconds(0.5)),
      middle(round -> round.load.milliseconds(0.99)),
      middle(round -> round.share(round.labour.server())),
      middle(round -> round.share(round.labour.database()))
    };
  }

  private String middle(ToDoubleFunction<Round> value) {
    return "%.2f"
        .formatted(new Samples(rounds.stream().mapToDouble(value).boxed().toList()).median());
  }
}
