package org.hearth.adapter.http.wire;

import java.util.Locale;

/** The names of enumerations in JSON and in URLs: {@code TEST_RESULT} is {@code test-result}. */
public final class WireNames {
  private WireNames() {}

  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  public static String of(String constantName) {
    return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant of a name.
   *
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
