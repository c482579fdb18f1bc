package org.hearth.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a value as its text. */
final class ValueWriter<T> extends StdScalarSerializer<T> {
  private final Function<T, String> text;

  ValueWriter(Class<T> type, Function<T, String> text) {
    super(type);
    this.text = text;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    json.writeString(text.apply(value));
  }
}
