package org.hearth.adapter.jpa.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.UnusableDatabaseException;

/**
 * The tables and columns that this version of Hearth works with, whichever tool made them: {@code
 * schema.txt} has a line for each column. The test of that file writes it anew.
 */
public final class SchemaColumns {
  /** One table and column a line, with a point between. */
  public static final String FILE = "schema.txt";

  private static final String FIND =
      "SELECT table_name || '.' || column_name FROM information_schema.columns"
          + " WHERE table_schema = ?";

  private static final List<String> ALL = read();

  private SchemaColumns() {}

  private static List<String> read() {
    try (InputStream file = JpaStorage.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The names of all tables. */
  public static Set<String> tables() {
    return ALL.stream()
        .map(column -> column.substring(0, column.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /**
   * Compares them with those of a database.
   *
   * @param schema in which they are
   * @throws UnusableDatabaseException where one is missing, with its name
   */
  static void require(Connection connection, String schema) throws SQLException {
    Set<String> found = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    List<String> missing = ALL.stream().filter(column -> !found.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new UnusableDatabaseException(
          DatabaseFault.OLDER_SCHEMA,
          "The schema %s lacks %d columns, of which the first is %s"
              .formatted(schema, missing.size(), missing.get(0)),
          null,
          "Bring the schema up to date: by JpaStorage.SchemaMode.MIGRATE, or by the files of "
              + Schema.MIGRATIONS
              + ", in the order of their versions.");
    }
  }
}
