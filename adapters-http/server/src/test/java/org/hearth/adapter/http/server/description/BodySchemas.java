package org.hearth.adapter.http.server.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares bodies with the schemas of the description. */
final class BodySchemas {
  private final ObjectNode definitions;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  BodySchemas(Description description) {
    this.definitions = closed(description.document().at("/components/schemas"));
  }

  /** Schemas leave room for what later versions say; a test of this version does not. */
  private static ObjectNode closed(JsonNode schemas) {
    ObjectNode copy = (ObjectNode) JsonMapper.shared().readTree(moved(schemas.toString()));
    copy.forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    return copy;
  }

  private static String moved(String json) {
    return json.replace("#/components/schemas/", "#/$defs/");
  }

  /** What is wrong with the body of an answer; empty where it is as described, or no JSON. */
  Optional<String> fault(JsonNode schema, Answer answer) {
    if (!answer.mediaType().endsWith("json")) {
      return Optional.empty();
    }
    try {
      List<Error> errors =
          compiled
              .computeIfAbsent(schema.toString(), this::compile)
              .validate(JsonMapper.shared().readTree(answer.body()));
      return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
    } catch (JacksonException unreadable) {
      return Optional.of("is not JSON");
    }
  }

  private Schema compile(String schema) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(moved(schema));
    root.set("$defs", definitions);
    return registry.getSchema(root);
  }
}
