package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Files of imports that are not over yet, in parts, so that none has to be in memory whole. */
public interface ImportFiles {
  /** The bytes of a part, at most. */
  int PART = 256 * 1024;

  /**
   * Keeps one part, before or after its import is submitted.
   *
   * @param index 0 for the first
   * @param content at most {@link #PART} bytes
   */
  void keep(UUID job, int index, byte[] content, Instant at);

  /** Empty behind the last part. */
  Optional<byte[]> part(UUID job, int index);

  /** How many parts there are of all files: they take no more than so many times {@link #PART}. */
  long parts();

  /** Deletes the file of an import. */
  void delete(UUID job);

  /**
   * Deletes what came in before a moment and was never submitted.
   *
   * @return how many parts
   */
  int deleteAbandoned(Instant before);
}
