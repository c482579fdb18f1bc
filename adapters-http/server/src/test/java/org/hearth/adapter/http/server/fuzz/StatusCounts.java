package org.hearth.adapter.http.server.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.hearth.adapter.http.server.description.Operation;

/** What came of many requests. */
public final class StatusCounts {
  private final Map<Integer, LongAdder> byStatus = new ConcurrentSkipListMap<>();
  private final Set<String> granted = ConcurrentHashMap.newKeySet();
  private final Map<String, String> faults = new ConcurrentSkipListMap<>();

  void add(int status) {
    byStatus.computeIfAbsent(status, first -> new LongAdder()).increment();
  }

  void grant(Operation operation) {
    granted.add(operation.toString());
  }

  /** One example of each fault is enough. */
  void fault(String fault, String example) {
    faults.putIfAbsent(fault, example);
  }

  public Map<String, String> faults() {
    return faults;
  }

  public long total() {
    return byStatus.values().stream().mapToLong(LongAdder::sum).sum();
  }

  public Map<Integer, LongAdder> byStatus() {
    return byStatus;
  }

  /** The operations that were granted at least once. */
  public Set<String> granted() {
    return granted;
  }
}
