package org.hearth.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a value that is a map's key; Jackson would write the masked text. */
final class KeyWriter<T> extends StdScalarSerializer<T> {
  private final Function<T, String> text;

  KeyWriter(Class<T> type, Function<T, String> text) {
    super(type);
    this.text = text;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    json.writeName(text.apply(value));
  }
}
