package org.hearth.testkit.imports.fuzz;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of many files. */
public final class FuzzReport {
  private static final int MOST_PRINTED = 20;
  private static final int MOST_SHRUNK = 2_000;

  private final Map<String, FuzzFailure> failures = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  private int shrunk;
  private int more;

  FuzzReport() {}

  synchronized void add(FuzzFailure failure) {
    failures.putIfAbsent(failure.kind(), failure);
    counts.merge(failure.kind(), 1, Integer::sum);
    shrunk++;
  }

  /** Whether so many failures were made small that the rest is only counted. */
  synchronized boolean hasEnough() {
    return shrunk >= MOST_SHRUNK;
  }

  synchronized void addOneMore() {
    more++;
  }

  /** One failure of each kind. */
  public synchronized Collection<FuzzFailure> failures() {
    return failures.values().stream().toList();
  }

  /** The failures, each with its file and with how to have it again. */
  @Override
  public String toString() {
    return print(MOST_PRINTED);
  }

  /**
   * The failures, as {@link #toString} prints them.
   *
   * @param most how many of them
   */
  public synchronized String print(int most) {
    return failures.size()
        + " kinds of failures"
        + (more == 0 ? "" : ", and " + more + " files that were not looked into")
        + "\n"
        + failures.values().stream()
            .limit(most)
            .map(failure -> counts.get(failure.kind()) + " x " + failure)
            .collect(Collectors.joining("\n"));
  }
}
