package org.hearth.application.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns that a kind of file has, each under any of the names that headers give it. */
final class Columns {
  private final Map<String, List<String>> namesByColumn = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /**
   * @param column its name by default
   * @param aliases other names; letter case, spaces and punctuation do not matter
   */
  Columns required(String column, String... aliases) {
    required.add(column);
    return optional(column, aliases);
  }

  Columns optional(String column, String... aliases) {
    List<String> names = new ArrayList<>();
    names.add(compact(column));
    for (String alias : aliases) {
      names.add(compact(alias));
    }
    namesByColumn.put(column, names);
    return this;
  }

  /**
   * Finds the columns in a header.
   *
   * @return the cell of each column
   * @throws UnusableFileException where a column is missing or stands there twice
   */
  Map<String, Integer> locate(List<String> header) throws UnusableFileException {
    Map<String, Integer> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = compact(header.get(i));
      for (Map.Entry<String, List<String>> column : namesByColumn.entrySet()) {
        if (column.getValue().contains(name) && cells.putIfAbsent(column.getKey(), i) != null) {
          throw new UnusableFileException(
              "The header has the column " + column.getKey() + " twice.",
              "Remove or rename one of the two columns.");
        }
      }
    }
    List<String> missing = required.stream().filter(column -> !cells.containsKey(column)).toList();
    if (!missing.isEmpty()) {
      throw new UnusableFileException(
          "The header has no column " + String.join(", ", missing) + ".",
          "Name the columns in the first row: " + String.join(",", required) + ".",
          "Separate them with commas, and save the file as \"CSV UTF-8\".");
    }
    return cells;
  }

  /** The column that holds a form's field: {@code nhsNumber} stands in {@code nhs_number}. */
  static String columnOf(String field) {
    StringBuilder column = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (Character.isUpperCase(c)) {
        column.append('_');
      }
      column.append(Character.toLowerCase(c));
    }
    return column.toString();
  }

  private static String compact(String name) {
    StringBuilder compact = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
    return compact.toString().toLowerCase(Locale.ROOT);
  }
}
