package org.hearth.application.port.out.audit;

import java.time.Instant;
import java.util.List;

/**
 * Entries of one chain that were sealed together. No two blocks of a chain begin at one sequence.
 *
 * @param first the sequence of its first entry, from 1; the others follow without a gap
 * @param previous the hash of the block before; empty for the first
 * @param hash of all the rest
 * @param key by which it was hashed; empty for none
 */
public record SealedBlock(
    String chain,
    long first,
    Instant sealedAt,
    List<Seal> seals,
    String previous,
    String hash,
    String key) {
  public SealedBlock {
    seals = List.copyOf(seals);
  }

  /** The sequence of its last entry. */
  public long last() {
    return first + seals.size() - 1;
  }

  public ChainHead head() {
    return new ChainHead(chain, last(), hash);
  }

  /** The same with its hash. */
  public SealedBlock hashed(String by) {
    return new SealedBlock(chain, first, sealedAt, seals, previous, by, key);
  }

  /**
   * The seal of one entry.
   *
   * @param number the entry's
   * @param digest of all that the entry says, 43 characters
   */
  public record Seal(long number, String digest) {}

  /**
   * Where a chain ends.
   *
   * @param sequence of its last entry
   * @param hash of its last block
   */
  public record ChainHead(String chain, long sequence, String hash) {}
}
