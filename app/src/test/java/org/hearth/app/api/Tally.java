package org.hearth.app.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What came of many requests. */
final class Tally {
  private static final int ENOUGH_FAULTS = 200;

  private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
  private final Set<String> granted = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

  void add(int status) {
    byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
  }

  void grant(Operation operation) {
    granted.add(operation.toString());
  }

  void fault(String fault) {
    if (faults.size() < ENOUGH_FAULTS) {
      faults.add(fault);
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  long total() {
    return byStatus.values().stream().mapToLong(LongAdder::sum).sum();
  }

  Map<Integer, LongAdder> byStatus() {
    return byStatus;
  }

  /** The operations that were granted at least once. */
  Set<String> granted() {
    return granted;
  }
}
