package org.hearth.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another command in the same working folder makes its data, and cleans up. */
class DataFolderThatComesAndGoesTest {
  private static final int LOOKS = 20_000;

  @TempDir private Path folder;

  @Test
  void what_lies_outside_is_outside_at_every_moment() throws IOException {
    Path data = folder.resolve("hearth-data");
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                comeAndGo(data);
              }
            });
    try {
      for (int i = 0; i < LOOKS; i++) {
        assertThat(new DataFolder(data).holds(folder.resolve("report.csv"))).isFalse();
      }
    } finally {
      over.set(true);
      others.join();
    }
  }

  private static void comeAndGo(Path data) {
    try {
      Files.createDirectory(data);
      Files.delete(data);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
