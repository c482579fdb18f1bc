package org.hearth.application.port.out;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Where identifiers come from: unique, and ordered by the time at which they were made. */
@FunctionalInterface
public interface Identifiers {
  UUID next();

  /** UUIDs of version 7 (RFC 9562), which keep an index's newest entries side by side. */
  static Identifiers timeOrdered() {
    NoArgGenerator generator = Generators.timeBasedEpochGenerator();
    return generator::generate;
  }
}
