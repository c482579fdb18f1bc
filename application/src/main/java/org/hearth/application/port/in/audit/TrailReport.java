package org.hearth.application.port.in.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification found.
 *
 * @param chains how many there are
 * @param sealed entries that have a seal
 * @param unsealed entries that have none yet, and no entry that came after them has
 * @param oldestUnsealed the time of the first of these
 * @param unkeyed blocks that were sealed without a key
 * @param deleted entries that retention has deleted
 * @param deletedTo when the last of these were sealed
 * @param faults the first of them
 * @param faultCount all of them
 */
public record TrailReport(
    int chains,
    long sealed,
    long unsealed,
    Optional<Instant> oldestUnsealed,
    long unkeyed,
    long deleted,
    Optional<Instant> deletedTo,
    List<TrailFault> faults,
    long faultCount) {
  public TrailReport {
    faults = List.copyOf(faults);
  }

  /** Whether the trail is what was sealed. */
  public boolean isWhole() {
    return faultCount == 0;
  }
}
