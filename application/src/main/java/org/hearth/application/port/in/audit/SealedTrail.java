package org.hearth.application.port.in.audit;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.actor.Actor;

/**
 * The audit trail as chains of seals, by which a change, a removal or an addition shows. Writers do
 * not wait for it: entries are sealed a moment after they are kept.
 */
public interface SealedTrail {
  /**
   * Seals what was kept and not sealed yet. Any number of servers may do so at once.
   *
   * @param most entries; the rest is left for the next time
   * @return how many this call has sealed
   */
  int seal(int most);

  /**
   * The last checkpoint in one word, such as {@code 17:kD0f…}, to be written down elsewhere; empty
   * where nothing was sealed yet.
   */
  Optional<String> checkpoint();

  /** Whether the trail has that checkpoint: one that was cut off behind it has not. */
  boolean hasCheckpoint(String word);

  /**
   * Deletes entries whose seals were made before a moment, with their seals, from the trail's
   * beginning on. An entry says who did so, how many and up to which checkpoint; without it, a
   * verification takes them as removed.
   *
   * @param actor whose entry it is
   * @return how many
   */
  int forget(Instant before, Actor actor);

  /** Compares every entry with its seal, and every seal with the one before it. */
  TrailReport verify();
}
