package org.hearth.app.jar;

import java.nio.file.Path;
import org.hearth.testkit.repetition.Repetitions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
class KilledServerIT {
  @TempDir Path folder;

  @Test
  void what_a_killed_server_acknowledged_on_postgresql_is_there_once() throws Exception {
    new KilledServerStory(PostgresSite.on(PostgresServer.running(), folder))
        .kill(Repetitions.of(1, 2));
  }
}
