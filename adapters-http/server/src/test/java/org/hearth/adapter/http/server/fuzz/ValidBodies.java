package org.hearth.adapter.http.server.fuzz;

import org.hearth.adapter.http.server.description.Description;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as the description wants them. */
final class ValidBodies {
  private static final int LEFT_OUT = 40;

  private final Description description;
  private final Dice dice;
  private final PlausibleText text;

  ValidBodies(Description description, Dice dice, PlausibleText text) {
    this.description = description;
    this.dice = dice;
    this.text = text;
  }

  JsonNode of(JsonNode schema) {
    ObjectNode body = (ObjectNode) value("", schema);
    if (body.path("noEmailAddress").asBoolean(false)) {
      body.remove("email");
    } else if (body.has("housebound") && !body.has("email")) {
      body.put("noEmailAddress", true);
    }
    if (body.has("familyName") && !body.has("givenName")) {
      body.remove("email");
      body.remove("nhsNumber");
    } else if (body.has("nhsNumber") && !body.has("givenName")) {
      body.remove("email");
    }
    return body;
  }

  private JsonNode value(String field, JsonNode given) {
    JsonNode schema = description.resolve(given);
    if (schema.has("enum")) {
      return schema.get("enum").get(dice.below(schema.get("enum").size()));
    }
    if (schema.has("properties")) {
      return object(schema);
    }
    String type =
        schema.get("type").isArray()
            ? schema.at("/type/0").asString()
            : schema.get("type").asString();
    return switch (type) {
      case "boolean" ->
          JsonNodeFactory.instance.booleanNode(!mayBeNull(schema) || dice.percent(90));
      case "array" -> JsonNodeFactory.instance.arrayNode().add(value(field, schema.get("items")));
      case "integer" -> JsonNodeFactory.instance.numberNode(dice.below(100));
      default -> JsonNodeFactory.instance.stringNode(text.of(field));
    };
  }

  private static boolean mayBeNull(JsonNode schema) {
    return schema.get("type").isArray();
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    schema
        .get("properties")
        .forEachEntry(
            (name, property) -> {
              if (isRequired(schema, name) || !dice.percent(leftOut(name))) {
                object.set(name, value(name, property));
              } else if (dice.percent(10) && property.path("type").isArray()) {
                object.putNull(name);
              }
            });
    return object;
  }

  private static int leftOut(String field) {
    return switch (field) {
      case "confirmations", "detailsChecked", "holderAgrees", "confirmNoEmailAddress" -> 5;
      case "room" -> 80;
      default -> LEFT_OUT;
    };
  }

  private static boolean isRequired(JsonNode schema, String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.asString().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
