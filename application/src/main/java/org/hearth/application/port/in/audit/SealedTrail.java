package org.hearth.application.port.in.audit;

import java.time.Instant;
import java.util.List;
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
   * {@return the last checkpoint in one word, such as {@code 17:kD0f…}, to be written down
   * elsewhere; empty where nothing was sealed yet}
   */
  Optional<String> checkpoint();

  /**
   * {@return whether the trail has that checkpoint: one that was cut off behind it has not}
   *
   * @param word the checkpoint in words, as {@code audit verify} prints it
   */
  boolean hasCheckpoint(String word);

  /**
   * Deletes entries whose seals were made before a moment, with their seals, from the trail's
   * beginning on. An entry says who did so, how many and up to which checkpoint; without it, a
   * verification takes them as removed.
   *
   * @param before the first moment that stays
   * @param actor whose entry it is
   * @return how many
   */
  int forget(Instant before, Actor actor);

  /**
   * Compares every entry with its seal, and every seal with the one before it.
   *
   * @return what was compared, and what is wrong
   */
  TrailReport verify();

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
  record TrailReport(
      int chains,
      long sealed,
      long unsealed,
      Optional<Instant> oldestUnsealed,
      long unkeyed,
      long deleted,
      Optional<Instant> deletedTo,
      List<TrailFault> faults,
      long faultCount) {
    /**
     * Keeps a copy of the faults.
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
    public TrailReport {
      faults = List.copyOf(faults);
    }

    /** {@return whether the trail is what was sealed} */
    public boolean isWhole() {
      return faultCount == 0;
    }

    /**
     * A place where the trail is not what was sealed.
     *
     * @param chain an ODS code, {@code care-homes}, {@code support} or {@code system}; {@code
     *     checkpoints} for the checkpoints over all, {@code numbers} for the numbers of entries,
     *     {@code horizon} for where the trail begins
     * @param sequence of the entry in its chain; of one that was put in, of the entry before it
     * @param at the time to look at, where one is known
     */
    public record TrailFault(Kind kind, String chain, long sequence, Optional<Instant> at) {
      /** What was done. */
      public enum Kind {
        /**
         * The trail begins elsewhere than the entry on its horizon says, or there is no such entry.
         */
        HORIZON_MOVED("older entries were deleted, and no entry says so"),

        /** Entries were deleted within a year, which no setting allows. */
        DELETED_EARLY("entries were deleted before they were a year old"),

        /** The entry says something else than was sealed. */
        CHANGED("the entry was changed"),

        /** The entry was sealed and is not there. */
        REMOVED("the entry was removed"),

        /** The entry was not sealed, and entries that came after it were. */
        PUT_IN("an entry was put in behind this one"),

        /** The entry gives a time that was over, or not yet there, when it came into the trail. */
        DATED_WRONGLY("the entry came at another time than it says"),

        /** The seals themselves were changed from here on. */
        SEAL_CHANGED("the seal was changed"),

        /** Seals are missing from here on. */
        SEAL_REMOVED("seals were removed from here on"),

        /** The seal was made without the key, or by one that is not known. */
        SEAL_BY_OTHER_KEY("the seal was not made with a key that is known");

        private final String words;

        Kind(String words) {
          this.words = words;
        }

        /** {@return one line for a log or a paper, which {@link #hasCheckpoint} takes} */
        public String words() {
          return words;
        }
      }
    }
  }
}
