package org.hearth.benchmarks.measurement;

import java.util.List;
import java.util.Locale;

/** What several rounds gave. */
public record Samples(List<Double> values) {
  public Samples {
    values = values.stream().sorted().toList();
  }

  public double min() {
    return values.get(0);
  }

  public double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  /** The middle one and the range, for ratios. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median(), min(), max());
  }

  public double max() {
    return values.get(values.size() - 1);
  }
}
