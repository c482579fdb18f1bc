package org.hearth.app.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.storage.Storage;

/** Hearth with what it brings itself: an H2 file. */
record H2Site(Path folder) implements Site {
  private static final int PAGE = 4096;

  @Override
  public HearthJar jar() {
    return new HearthJar(folder, Map.of());
  }

  @Override
  public Storage openStorage() {
    return JpaStorage.openEmbedded(data());
  }

  @Override
  public long schemaSoFar() throws IOException {
    Path file = data().resolve("hearth.mv.db");
    return Files.exists(file) ? Files.size(file) / PAGE : 0;
  }

  private Path data() {
    return folder.resolve("hearth-data");
  }
}
