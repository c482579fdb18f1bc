package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.Optional;

/**
 * A column of a file that is being made.
 *
 * @param field the field that it holds; empty where an import does not read it
 * @param leftOut whether it holds text that an import does not read and must report
 */
public record Column(Optional<Field> field, boolean leftOut) {
  static Column of(Field field) {
    return new Column(Optional.of(field), false);
  }

  public static Column unread() {
    return new Column(Optional.empty(), false);
  }

  public static Column leftOutColumn() {
    return new Column(Optional.empty(), true);
  }
}
