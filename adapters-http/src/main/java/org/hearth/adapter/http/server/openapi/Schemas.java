package org.hearth.adapter.http.server.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schemas of the records that travel, each under its name, and once. */
final class Schemas {
  private final Map<String, ObjectNode> named = new TreeMap<>();

  Schemas() {
    ofAnswer(ProblemJson.class);
  }

  /** In alphabetical order. */
  ObjectNode described() {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    named.forEach(all::set);
    return all;
  }

  /** What is there in an answer is what is not nullable. */
  ObjectNode ofAnswer(Type type) {
    return of(ResolvableType.forType(type), Presence.OF_ANSWERS);
  }

  /** What must be there in a request is what is marked so; a form may leave out the rest. */
  ObjectNode ofRequest(Type type) {
    return of(ResolvableType.forType(type), Presence.OF_REQUESTS);
  }

  private ObjectNode of(ResolvableType type, Presence presence) {
    Class<?> raw = type.toClass();
    if (List.class.isAssignableFrom(raw)) {
      ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
      list.set("items", of(type.getGeneric(0), presence));
      return list;
    }
    if (Map.class.isAssignableFrom(raw)) {
      ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
      map.set("additionalProperties", of(type.getGeneric(1), presence));
      return map;
    }
    return raw.isRecord() ? reference(type, presence) : SimpleTypes.schema(raw);
  }

  private ObjectNode reference(ResolvableType type, Presence presence) {
    String name = SchemaNames.of(type);
    if (!named.containsKey(name)) {
      ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
      named.put(name, schema);
      fill(schema, type, presence);
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private void fill(ObjectNode schema, ResolvableType type, Presence presence) {
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    ObjectNode properties = JsonNodeFactory.instance.objectNode();
    for (RecordComponent component : type.toClass().getRecordComponents()) {
      ObjectNode property = of(ResolvableType.forType(component.getGenericType(), type), presence);
      if (presence.isRequired(component)) {
        required.add(component.getName());
      }
      properties.set(
          component.getName(), presence.mayBeNull(component) ? orNull(property) : property);
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.set("properties", properties);
    if (presence == Presence.OF_REQUESTS) {
      schema.put("additionalProperties", false);
    }
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("$ref") || schema.has("enum")) {
      ObjectNode either = JsonNodeFactory.instance.objectNode();
      either.putArray("anyOf").add(schema).addObject().put("type", "null");
      return either;
    }
    ArrayNode types = JsonNodeFactory.instance.arrayNode().add(schema.get("type")).add("null");
    schema.set("type", types);
    return schema;
  }
}
