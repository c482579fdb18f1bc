package org.hearth.adapter.http.server.fuzz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Identifiers and versions from answers, so that later requests can name them. */
final class Known {
  private static final int ENOUGH = 40;

  private final Map<String, List<String>> values = new ConcurrentHashMap<>();

  void add(String kind, String value, Dice dice) {
    List<String> known = values.computeIfAbsent(kind, first -> new CopyOnWriteArrayList<>());
    if (known.size() < ENOUGH) {
      known.add(value);
    } else if (dice.percent(10)) {
      known.set(dice.below(ENOUGH), value);
    }
  }

  String one(String kind, Dice dice) {
    List<String> known = values.getOrDefault(kind, List.of());
    return known.isEmpty() ? dice.identifier().toString() : dice.pick(known);
  }
}
