package org.hearth.testkit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, in a form in which the model and Hearth can be compared.
 *
 * @param code {@code granted} or the refusal's code
 * @param items the fields that are wrong, or the texts of the answer
 */
public record Answer(String code, List<?> items) {
  static final String GRANTED = "granted";

  static Answer granted(Object... items) {
    return new Answer(GRANTED, List.of(items));
  }

  static Answer granted(List<?> items) {
    return new Answer(GRANTED, items);
  }

  static Answer refused(String code) {
    return new Answer(code, List.of());
  }

  static Answer invalid(List<String> fields) {
    return new Answer("invalid", fields);
  }

  /** The number that was suggested, or under which a home was opened; null where none was. */
  @Nullable String number() {
    if (items.isEmpty()) {
      return null;
    }
    Object first = items.get(0);
    return first instanceof AccountReference card ? card.number() : first.toString();
  }
}
