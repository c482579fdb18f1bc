package org.hearth.app.jar;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;

@Tag("full")
class KilledImportOnPostgresIT extends KilledImportStory {
  @Override
  Site site(Path emptyFolder) throws SQLException {
    return PostgresSite.on(PostgresServer.running(), emptyFolder);
  }
}
