package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.Optional;

/**
 * A column of a file that is being made.
 *
 * @param field what it tells; empty where it is none that an import reads
 */
public record Column(Optional<Field> field) {
  static Column of(Field field) {
    return new Column(Optional.of(field));
  }

  public static Column unread() {
    return new Column(Optional.empty());
  }
}
