package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which fields of each schema are required, and which may be null. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as swagger-models has them
final class Fields {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String NULL = "null";

  private final Map<String, Schema> schemas;
  private final OpenAPI api;
  private final WireTypes types;

  Fields(OpenAPI api, WireTypes types) {
    this.api = api;
    this.types = types;
    this.schemas = api.getComponents().getSchemas();
  }

  void settle() {
    Set<String> asked = new HashSet<>();
    for (PathItem path : api.getPaths().values()) {
      path.readOperations().stream()
          .filter(operation -> operation.getRequestBody() != null)
          .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
          .forEach(media -> reach(media.getSchema(), asked));
    }
    schemas.forEach(
        (name, schema) ->
            settle(
                schema,
                types.record(name),
                asked.contains(name) ? Presence.OF_REQUESTS : Presence.OF_ANSWERS));
  }

  /** A schema and those that it refers to. */
  private void reach(Schema<?> schema, Set<String> names) {
    if (schema.get$ref() == null) {
      return;
    }
    String name = schema.get$ref().substring(SCHEMAS.length());
    if (names.add(name)) {
      Objects.requireNonNull(schemas.get(name), name)
          .getProperties()
          .values()
          .forEach(property -> reach((Schema<?>) property, names));
    }
  }

  private static void settle(Schema<?> schema, Class<?> type, Presence presence) {
    List<String> required = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      if (presence.isRequired(field)) {
        required.add(field.getName());
      }
      if (presence.isText(field)) {
        schema
            .getProperties()
            .computeIfPresent(field.getName(), (name, found) -> notEmpty((Schema<?>) found));
      }
      if (presence.mayBeNull(field)) {
        schema.getProperties().computeIfPresent(field.getName(), (name, found) -> orNull(found));
      }
    }
    schema.setTypes(Set.of("object"));
    schema.setRequired(required.isEmpty() ? null : required);
    if (presence == Presence.OF_REQUESTS) {
      schema.setAdditionalProperties(false);
    }
  }

  /** As springdoc itself says of {@code @NotBlank}. */
  private static Schema<?> notEmpty(Schema<?> schema) {
    schema.setMinLength(1);
    return schema;
  }

  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null || schema.getEnum() != null) {
      Schema<?> nothing = new JsonSchema();
      nothing.setTypes(Set.of(NULL));
      return new JsonSchema().anyOf(List.of(schema, nothing));
    }
    Set<String> typesOfIt = new LinkedHashSet<>(schema.getTypes());
    typesOfIt.add(NULL);
    schema.setTypes(typesOfIt);
    return schema;
  }
}
