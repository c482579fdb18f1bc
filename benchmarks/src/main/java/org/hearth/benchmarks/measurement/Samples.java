package org.hearth.benchmarks.measurement;

import java.util.List;

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

  public double max() {
    return values.get(values.size() - 1);
  }
}
