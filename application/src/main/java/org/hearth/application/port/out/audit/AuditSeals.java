package org.hearth.application.port.out.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.audit.AuditEntry;

/**
 * The entries of the audit trail by their numbers, and what was sealed of them. Blocks and
 * checkpoints are added and never changed; the oldest go with their entries.
 */
public interface AuditSeals {
  /** {@return the last checkpoint; empty where nothing was sealed yet} */
  Optional<Checkpoint> last();

  /**
   * Checkpoints in their order, after a version.
   *
   * @param after the last number already seen, 0 for none
   * @param limit the most that are wanted
   * @return at most that many
   */
  List<Checkpoint> checkpoints(long after, int limit);

  /**
   * {@return where a chain ends; empty where there is no such chain}
   *
   * @param chain the name of the chain
   */
  Optional<ChainHead> head(String chain);

  /**
   * Blocks of a chain in their order, after the one that begins at a sequence; 0 for all.
   *
   * @param chain the name of the chain
   * @param after the last number already seen, 0 for none
   * @param limit the most that are wanted
   * @return at most that many
   */
  List<SealedBlock> blocks(String chain, long after, int limit);

  /**
   * Entries in the order of their numbers, after a number.
   *
   * @param after the last number already seen, 0 for none
   * @param limit the most that are wanted
   * @return at most that many
   */
  List<NumberedEntry> entries(long after, int limit);

  /**
   * {@return those entries that there are of the numbers, in their order}
   *
   * @param numbers ranges of entries
   * @param limit the most that are wanted
   */
  List<NumberedEntry> entries(Collection<Numbers> numbers, int limit);

  /**
   * Keeps a checkpoint and its blocks, all or none.
   *
   * @param checkpoint the one that was just made
   * @param blocks in the order of the chain
   * @return false, and nothing kept, where another was sealing and has a checkpoint of that version
   */
  @CheckReturnValue
  boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks);

  /** {@return where the trail begins; empty where nothing of it was deleted} */
  Optional<Horizon> horizon();

  /**
   * Moves the horizon and keeps the entry that tells of it; deletes blocks up to its heads,
   * checkpoints before its version, and entries. All or nothing.
   *
   * @param horizon the last entry that is gone, and the heads of the chains there
   * @param numbers of the entries that go
   * @param record what the trail keeps of the deletion
   * @return false, and nothing done, where the horizon is not the one before this any more
   */
  @CheckReturnValue
  boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record);

  /** Numbers of entries that follow each other, both ends included. */
  record Numbers(long first, long last) {
    /**
     * Refuses an end before the beginning, and numbers below 1.
     *
     * @param first the first number, 1 or more
     * @param last the last number, not below the first
     */
    public Numbers {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("Numbers begin at 1 and end where they begin or later");
      }
    }

    /**
     * {@return whether the number is within the range, its ends included}
     *
     * @param number its number in the file
     */
    public boolean contains(long number) {
      return first <= number && number <= last;
    }
  }

  /**
   * An entry as the storage keeps it.
   *
   * @param number given by the storage as the entry was written, from 1; a number may be passed
   *     over, and an entry whose transaction commits late may have a lower one than entries already
   *     read
   */
  record NumberedEntry(long number, AuditEntry entry) {}
}
