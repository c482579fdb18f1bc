package org.hearth.app.jar;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class KilledServerForLongIT {
  @TempDir Path folder;

  @Test
  void what_a_killed_server_acknowledged_on_postgresql_is_there_once() throws Exception {
    new KilledServerStory(PostgresSite.on(PostgresServer.running(), folder)).kill(20);
  }

  @Test
  void what_a_killed_server_acknowledged_on_h2_is_there_once() throws Exception {
    new KilledServerStory(new H2Site(folder)).kill(3);
  }
}
