package org.hearth.application.port.out;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Where identifiers come from: unique, and ordered by the time at which they were made. */
@FunctionalInterface
public interface Identifiers {
  /** {@return one that was never given before} */
  UUID next();

  /**
   * UUIDs of version 7 (RFC 9562), which keep an index's newest entries side by side.
   *
   * @return the source of all identifiers
   */
  static Identifiers timeOrdered() {
    NoArgGenerator generator = Generators.timeBasedEpochGenerator();
    return generator::generate;
  }
}
