package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Puts the schema before the tables of each statement, where they are in one that the connection
 * does not look in: the session of a host stays as it is.
 */
final class SchemaQualifier {
  /** Statements whose limit is in their text differ by the limit. */
  private static final int MOST_TEXTS = 2_000;

  private final Pattern tables;
  private final String qualified;
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /**
   * @param schema as it is written in a statement
   * @param tables that are in it
   */
  SchemaQualifier(String schema, Collection<String> tables) {
    this.tables =
        Pattern.compile(
            "\\b(FROM|JOIN|INTO|UPDATE)(\\s+)(?=(?:%s)\\b(?!\\.))"
                .formatted(String.join("|", tables)),
            Pattern.CASE_INSENSITIVE);
    this.qualified = "$1$2" + schema + ".";
  }

  Connection within(Connection connection) {
    return ForwardingConnection.preparing(connection, this::qualified);
  }

  String qualified(String statement) {
    String known = texts.get(statement);
    if (known != null) {
      return known;
    }
    String made = tables.matcher(statement).replaceAll(qualified);
    if (texts.size() < MOST_TEXTS) {
      texts.put(statement, made);
    }
    return made;
  }
}
