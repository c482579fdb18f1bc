package org.hearth.adapter.http.server.stall;

import java.nio.file.Path;
import java.time.Duration;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that stalls, or is cut off, takes neither the server nor a change with it. */
@Tag("full")
class StalledDatabaseTest {
  private static final StorageTimeouts SHORT =
      new StorageTimeouts(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          Duration.ofSeconds(1));

  /** Far beyond any bound, on a machine that has other work. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  /** More than the server has threads. */
  private static final int CALLERS = 80;

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_is_there_once_and_the_server_answers_throughout() throws Exception {
    try (StallingSite site = new StallingSite(folder, SHORT)) {
      StallStory story;
      try (StallLoad load = new StallLoad(site, CALLERS)) {
        story = new StallStory(site, load, LONGEST_CALL);
        story.goesWell();
        story.isStoppedFor(Duration.ofSeconds(3));
        story.losesItsConnections(3);
        story.isRestartedAtOnce();
      }
      story.everythingIsThereOnce();
    }
  }
}
