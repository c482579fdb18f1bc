package org.hearth.app.server.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares answers with the description: what is not described must not be served. */
public final class Conformance {
  private static final String PROBLEM = "application/problem+json";
  private static final Set<Integer> OF_NO_OPERATION =
      Set.of(400, 401, 404, 405, 413, 414, 417, 429, 431);

  private final Description description;
  private final ObjectNode definitions;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  public Conformance(Description description) {
    this.description = description;
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

  /** What is wrong with an answer; empty where it is as described. */
  public Optional<String> fault(Shot shot, Answer answer) {
    if (answer.header("X-Request-Id").isEmpty()) {
      return Optional.of("has no X-Request-Id");
    }
    if (!answer.header("Cache-Control").equals(Optional.of("no-store"))) {
      return Optional.of("may be kept by caches");
    }
    return description
        .find(shot)
        .map(operation -> faultOf(operation, shot, answer))
        .orElseGet(() -> faultOfNone(shot, answer));
  }

  private Optional<String> faultOf(Operation operation, Shot shot, Answer answer) {
    JsonNode response =
        operation.described().get("responses").get(Integer.toString(answer.status()));
    if (response == null) {
      return Optional.of(
          "has status " + answer.status() + ", which is not described for " + operation);
    }
    JsonNode described = description.resolve(response);
    for (String name : described.path("headers").propertyNames()) {
      if (answer.header(name).isEmpty()) {
        return Optional.of("of status " + answer.status() + " has no " + name + " at " + operation);
      }
    }
    if (shot.method().equals("HEAD")) {
      return Optional.empty();
    }
    JsonNode content = described.path("content");
    if (content.isEmpty()) {
      return answer.body().length == 0 ? Optional.empty() : Optional.of("has a body");
    }
    JsonNode media = content.get(answer.mediaType());
    return media == null
        ? Optional.of("is " + answer.mediaType() + ", which is not described for " + operation)
        : faultOfBody(media.get("schema"), answer);
  }

  private Optional<String> faultOfNone(Shot shot, Answer answer) {
    if (shot.method().equals("OPTIONS") && answer.status() == 200) {
      return answer.header("Allow").isPresent() ? Optional.empty() : Optional.of("has no Allow");
    }
    if (!OF_NO_OPERATION.contains(answer.status())) {
      return Optional.of("has status " + answer.status() + ", and is no operation's");
    }
    return shot.method().equals("HEAD") ? Optional.empty() : problem(answer);
  }

  private Optional<String> problem(Answer answer) {
    return answer.mediaType().equals(PROBLEM)
        ? faultOfBody(definitions.objectNode().put("$ref", "#/components/schemas/Problem"), answer)
        : Optional.of("is no problem but " + answer.mediaType());
  }

  private Optional<String> faultOfBody(JsonNode schema, Answer answer) {
    if (!answer.mediaType().endsWith("json")) {
      return Optional.empty();
    }
    try {
      List<Error> errors =
          schemas
              .computeIfAbsent(schema.toString(), this::compiled)
              .validate(JsonMapper.shared().readTree(answer.body()));
      return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
    } catch (JacksonException unreadable) {
      return Optional.of("is not JSON");
    }
  }

  private Schema compiled(String schema) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(moved(schema));
    root.set("$defs", definitions);
    return registry.getSchema(root);
  }
}
