package org.hearth.adapter.http.server.stall;

import java.nio.file.Path;
import java.time.Duration;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link StalledDatabaseTest}, by the bounds that servers have. */
@Tag("long")
class StalledDatabaseForLongIT {
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
  private static final int CALLERS = 100;

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_is_there_once_and_the_server_answers_throughout() throws Exception {
    try (StallingSite site = new StallingSite(folder, StorageTimeouts.STANDARD)) {
      StallStory story;
      try (StallLoad load = new StallLoad(site, CALLERS)) {
        story = new StallStory(site, load, LONGEST_CALL);
        story.goesWell();
        story.isStoppedFor(Duration.ofSeconds(40));
        story.isRestartedAtOnce();
        story.losesItsConnections(20);
      }
      story.everythingIsThereOnce();
    }
  }
}
