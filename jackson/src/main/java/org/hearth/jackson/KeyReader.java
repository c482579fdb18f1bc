package org.hearth.jackson;

import io.vavr.control.Validation;
import java.util.function.Function;
import org.hearth.domain.fault.Fault;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads a value that is a map's key. */
final class KeyReader<T> extends KeyDeserializer {
  private final Class<T> type;
  private final Function<String, Validation<Fault, T>> parse;

  KeyReader(Class<T> type, Function<String, Validation<Fault, T>> parse) {
    this.type = type;
    this.parse = parse;
  }

  @Override
  public T deserializeKey(String key, DeserializationContext context) {
    return ValueReader.valid(context.getParser(), type, parse.apply(key));
  }
}
