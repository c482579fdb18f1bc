package org.hearth.adapter.http.wire;

import java.util.Locale;

/** The names of enumerations in JSON and in URLs: {@code TEST_RESULT} is {@code test-result}. */
public final class WireNames {
  private WireNames() {}

  /**
   * {@return the name of a constant in JSON: lower case, with hyphens}
   *
   * @param constant in capitals, with underscores
   */
  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /**
   * {@return the name in JSON: lower case, with hyphens}
   *
   * @param constantName in capitals, with underscores
   */
  public static String of(String constantName) {
    return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the constant of a name}
   *
   * @param <E> the enum
   * @param type the enum
   * @param name as typed
   * @throws IllegalArgumentException where there is none; the message does not quote the name
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("There is no such " + type.getSimpleName());
  }
}
