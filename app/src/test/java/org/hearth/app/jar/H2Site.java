package org.hearth.app.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.port.out.Storage;

/** Hearth with what it brings itself: an H2 file. */
record H2Site(Path folder) implements Site {
  /** Some tables more: the whole schema is about six times as much. */
  private static final int STEP = 65_536;

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
    Path finished = data().resolve("hearth.mv.db");
    if (Files.exists(finished)) {
      return Long.MAX_VALUE;
    }
    try {
      return Files.size(data().resolve("hearth-unfinished.mv.db")) / STEP;
    } catch (NoSuchFileException beforeOrBetween) {
      return 0;
    }
  }

  private Path data() {
    return folder.resolve("hearth-data");
  }
}
