package org.hearth.adapter.http.server.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a body that is well-formed: its fields, and their types. */
final class BrokenBodies {
  private final Dice dice;

  BrokenBodies(Dice dice) {
    this.dice = dice;
  }

  JsonNode broken(JsonNode whole) {
    JsonNode body = whole.deepCopy();
    for (int faults = 1 + dice.below(3); faults > 0; faults--) {
      breakOnce((ObjectNode) body);
    }
    return body;
  }

  private void breakOnce(ObjectNode body) {
    List<String> names = new ArrayList<>(body.propertyNames());
    if (names.isEmpty()) {
      body.set("surprise", other());
      return;
    }
    String name = dice.pick(names);
    if (body.get(name) instanceof ObjectNode inner && dice.percent(70)) {
      breakOnce(inner);
      return;
    }
    switch (dice.below(6)) {
      case 0 -> body.remove(name);
      case 1 -> body.putNull(name);
      case 2 -> body.set(name, other());
      case 3 -> body.set(dice.pick("surprise", "__proto__", "@class", "ID", name + " "), other());
      default -> body.put(name, dice.pick(HostileText.ALL));
    }
  }

  /** A value of any type. */
  private JsonNode other() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (dice.below(8)) {
      case 0 -> nodes.numberNode(dice.below(1000));
      case 1 -> nodes.numberNode(-1.5e300);
      case 2 -> nodes.numberNode(new java.math.BigInteger("9".repeat(400)));
      case 3 -> nodes.booleanNode(dice.percent(50));
      case 4 -> nodes.arrayNode().add("a").add(1).addNull();
      case 5 -> nodes.objectNode().put("a", "b");
      case 6 -> nodes.stringNode(dice.pick(HostileText.ALL));
      default -> nodes.arrayNode();
    };
  }
}
