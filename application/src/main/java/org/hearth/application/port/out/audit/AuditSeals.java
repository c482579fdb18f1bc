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
  /** The last checkpoint; empty where nothing was sealed yet. */
  Optional<Checkpoint> last();

  /** Checkpoints in their order, after a version. */
  List<Checkpoint> checkpoints(long after, int limit);

  /** Where a chain ends; empty where there is no such chain. */
  Optional<ChainHead> head(String chain);

  /** Blocks of a chain in their order, after the one that begins at a sequence; 0 for all. */
  List<SealedBlock> blocks(String chain, long after, int limit);

  /** Entries in the order of their numbers, after a number. */
  List<NumberedEntry> entries(long after, int limit);

  /** Those entries that there are of the numbers, in their order. */
  List<NumberedEntry> entries(Collection<Numbers> numbers, int limit);

  /**
   * Keeps a checkpoint and its blocks, all or none.
   *
   * @return false, and nothing kept, where another was sealing and has a checkpoint of that version
   */
  @CheckReturnValue
  boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks);

  /** Where the trail begins; empty where nothing of it was deleted. */
  Optional<Horizon> horizon();

  /**
   * Moves the horizon and keeps the entry that tells of it; deletes blocks up to its heads,
   * checkpoints before its version, and entries. All or nothing.
   *
   * @param numbers of the entries that go
   * @return false, and nothing done, where the horizon is not the one before this any more
   */
  @CheckReturnValue
  boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record);

  /** Numbers of entries that follow each other, both ends included. */
  record Numbers(long first, long last) {
    public Numbers {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException("Numbers begin at 1 and end where they begin or later");
      }
    }

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
