package org.hearth.adapter.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.adapter.jpa.internal.database.Database;
import org.hearth.adapter.jpa.internal.database.Schema;

/** A version of Hearth whose schema has one step more, which changes a table and adds one. */
final class NextVersion {
  static final String FIRST_SCRIPT = "migration/V1__hearth.sql";
  static final String SCRIPT = "next/V2__next.sql";

  private static final String NEXT = "classpath:org/hearth/adapter/jpa/next";

  private NextVersion() {}

  static void upgrade(String url, String user, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      new Schema(Database.of(url, user), Optional.empty())
          .bringUpToDate(connection, List.of(Schema.MIGRATIONS, NEXT));
    }
  }

  static String script(String name) throws IOException {
    try (InputStream script = JpaStorage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<String> statements(String script) throws IOException {
    return Stream.of(script(script).split(";\\s*\\n")).filter(sql -> !sql.isBlank()).toList();
  }
}
