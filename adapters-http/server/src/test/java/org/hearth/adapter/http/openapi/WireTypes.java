package org.hearth.adapter.http.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.adapter.http.wire.WireNames;
import org.jspecify.annotations.Nullable;

/** Enumerations as they are written, and which record each schema is of. */
final class WireTypes implements ModelConverter {
  private final Map<String, Class<?>> records = new TreeMap<>();

  /** The record that a schema is of. */
  Class<?> record(String schema) {
    return Objects.requireNonNull(records.get(schema), schema);
  }

  @Override
  public boolean isOpenapi31() {
    return true;
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json31.mapper().constructType(type.getType());
    if (java.isEnumType()) {
      return names(java.getRawClass());
    }
    if (java.getRawClass().isRecord()) {
      records.put(new SchemaNames().nameForType(java), java.getRawClass());
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private static Schema<?> names(Class<?> type) {
    Schema<Object> names = new JsonSchema();
    names.setType("string");
    names.setTypes(Set.of("string"));
    names.setEnum(
        Arrays.stream(type.getEnumConstants())
            .<Object>map(constant -> WireNames.of((Enum<?>) constant))
            .toList());
    return names;
  }
}
