package org.hearth.adapter.jpa.internal.database;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** The part of an H2 file that something is in: what is behind it may be missing without harm. */
public final class LivingPart {
  private LivingPart() {}

  /** In bytes from the beginning. */
  public static long of(Path file) {
    try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
      return EmbeddedFileExamination.endOfChunks(store.getLayoutMap());
    }
  }
}
