package org.hearth.application.port.in.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A place where the trail is not what was sealed.
 *
 * @param chain an ODS code, {@code care-homes}, {@code support} or {@code system}; {@code
 *     checkpoints} for the checkpoints over all, {@code numbers} for the numbers of entries, {@code
 *     horizon} for where the trail begins
 * @param sequence of the entry in its chain; of one that was put in, of the entry before it
 * @param at the time to look at, where one is known
 */
public record TrailFault(Kind kind, String chain, long sequence, Optional<Instant> at) {
  /** What was done. */
  public enum Kind {
    /** The trail begins elsewhere than the entry on its horizon says, or there is no such entry. */
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

    public String words() {
      return words;
    }
  }
}
