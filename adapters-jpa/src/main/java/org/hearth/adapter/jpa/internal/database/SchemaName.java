package org.hearth.adapter.jpa.internal.database;

import java.util.regex.Pattern;

/**
 * The name of the schema in which Hearth's tables are.
 *
 * @param text lower-case letters, digits and underscores, at most 63
 */
public record SchemaName(String text) {
  private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  public SchemaName {
    if (!NAME.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A schema's name is of lower-case letters, digits and underscores, at most 63");
    }
  }

  /** As it is written in a statement. */
  public String quoted() {
    return "\"" + text + "\"";
  }
}
