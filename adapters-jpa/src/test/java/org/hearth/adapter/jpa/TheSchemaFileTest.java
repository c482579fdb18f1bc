package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.jpa.internal.database.SchemaColumns;
import org.junit.jupiter.api.Test;

/** By {@code schema.txt} a schema is validated, and tables are found in it. */
class TheSchemaFileTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/hearth/adapter/jpa", SchemaColumns.FILE);

  private static final String COLUMNS =
      """
      SELECT table_name || '.' || column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
      """;

  @Test
  void it_has_the_columns_of_every_migration() throws SQLException, IOException {
    List<String> columns = columns(TestDatabase.POSTGRESQL);
    if (Boolean.getBoolean("hearth.describe")) {
      Files.write(FILE, columns);
    }

    assertThat(Files.readAllLines(FILE)).isEqualTo(columns);
    assertThat(columns(TestDatabase.H2)).isEqualTo(columns);
  }

  private static List<String> columns(TestDatabase database) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns.stream().sorted().toList();
  }
}
