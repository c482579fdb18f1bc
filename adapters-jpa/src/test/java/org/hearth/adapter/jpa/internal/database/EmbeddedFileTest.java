package org.hearth.adapter.jpa.internal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFileTest {
  @TempDir private Path folder;

  @Test
  void what_fails_is_written_into_no_file() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                new EmbeddedFile(folder, Optional.empty()).address(), EmbeddedFile.USER, "");
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () -> statement.execute("SELECT 1 / (CASE 'personal' WHEN '' THEN 1 ELSE 0 END)"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
  }
}
