package org.hearth.adapter.http.server.openapi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.wire.WireNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of values without fields. */
final class SimpleTypes {
  private static final Map<Class<?>, Form> FORMS =
      Map.ofEntries(
          Map.entry(String.class, new Form("string", null)),
          Map.entry(UUID.class, new Form("string", "uuid")),
          Map.entry(LocalDate.class, new Form("string", "date")),
          Map.entry(Instant.class, new Form("string", "date-time")),
          Map.entry(boolean.class, new Form("boolean", null)),
          Map.entry(int.class, new Form("integer", "int32")),
          Map.entry(long.class, new Form("integer", "int64")),
          Map.entry(Long.class, new Form("integer", "int64")));

  private SimpleTypes() {}

  static ObjectNode schema(Class<?> type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type.isEnum()) {
      ArrayNode names = schema.put("type", "string").putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        names.add(WireNames.of((Enum<?>) constant));
      }
      return schema;
    }
    Form form = FORMS.get(type);
    if (form == null) {
      throw new IllegalArgumentException("A type that nobody has described: " + type.getName());
    }
    schema.put("type", form.type());
    if (form.format() != null) {
      schema.put("format", form.format());
    }
    return schema;
  }

  private record Form(String type, @Nullable String format) {}
}
