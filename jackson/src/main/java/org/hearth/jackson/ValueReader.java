package org.hearth.jackson;

import io.vavr.control.Validation;
import java.util.function.Function;
import org.hearth.domain.fault.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value by its own {@code parse}. */
final class ValueReader<T> extends StdScalarDeserializer<T> {
  private static final Fault NO_TEXT = new Fault("is not a text; write it in quotation marks");

  private final Class<T> type;
  private final Function<String, Validation<Fault, T>> parse;

  ValueReader(Class<T> type, Function<String, Validation<Fault, T>> parse) {
    super(type);
    this.type = type;
    this.parse = parse;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? valid(json, type, parse.apply(json.getString()))
        : valid(json, type, Validation.invalid(NO_TEXT));
  }

  /** The value; its fault is the message, and nothing of the text is. */
  static <T> T valid(JsonParser json, Class<T> type, Validation<Fault, T> read) {
    if (read.isInvalid()) {
      throw MismatchedInputException.from(json, type, read.getError().message());
    }
    return read.get();
  }
}
