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
   * @param job the import, by its identifier
   * @param index 0 for the first
   * @param content at most {@link #PART} bytes
   * @param at when it happened
   */
  void keep(UUID job, int index, byte[] content, Instant at);

  /**
   * Empty behind the last part.
   *
   * @param job the import, by its identifier
   * @param index 0 for the first
   * @return the bytes of that part
   */
  Optional<byte[]> part(UUID job, int index);

  /**
   * {@return how many parts there are of all files: they take no more than so many times {@link
   * #PART}}
   */
  long parts();

  /**
   * Deletes the file of an import.
   *
   * @param job the import, by its identifier
   */
  void delete(UUID job);

  /**
   * Deletes what came in before a moment and was never submitted.
   *
   * @param before the first moment that stays
   * @return how many parts
   */
  int deleteAbandoned(Instant before);
}
