package org.hearth.testkit.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, in a form in which the model and Hearth can be compared.
 *
 * @param code {@code granted} or the refusal's code
 * @param told the fields that are wrong, or what was told
 */
public record Answer(String code, List<?> told) {
  static final String GRANTED = "granted";

  static Answer granted(Object... told) {
    return new Answer(GRANTED, List.of(told));
  }

  static Answer granted(List<?> told) {
    return new Answer(GRANTED, told);
  }

  static Answer refused(String code) {
    return new Answer(code, List.of());
  }

  static Answer invalid(List<String> fields) {
    return new Answer("invalid", fields);
  }

  /** The number that was suggested, or under which a home was opened; null where none was. */
  @Nullable String number() {
    if (told.isEmpty()) {
      return null;
    }
    Object first = told.get(0);
    return first instanceof AccountReference card ? card.number() : first.toString();
  }
}
