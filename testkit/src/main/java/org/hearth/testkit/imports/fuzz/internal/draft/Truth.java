package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.EnumMap;
import java.util.Map;

/**
 * The intended record of a home or of a resident, all of it invented.
 *
 * @param tag a word that no other row of the file has, and most of its values have in them
 * @param values as they are to be stored
 */
public record Truth(String tag, Map<Field, String> values) {
  public Truth {
    values = new EnumMap<>(values);
  }

  public String value(Field field) {
    return values.getOrDefault(field, "");
  }

  public Truth with(Field field, String value) {
    Map<Field, String> other = new EnumMap<>(values);
    other.put(field, value);
    return new Truth(tag, other);
  }
}
