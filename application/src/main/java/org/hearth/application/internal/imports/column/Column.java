package org.hearth.application.internal.imports.column;

import java.util.List;
import java.util.Locale;

/**
 * A column that a kind of file has.
 *
 * @param name its name by default
 * @param aliases other names that headers give it
 */
public record Column(String name, Content content, boolean required, List<String> aliases) {
  /** A name without letter case, spaces and punctuation, which do not matter. */
  public static String compact(String name) {
    StringBuilder compact = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
    return compact.toString().toLowerCase(Locale.ROOT);
  }
}
