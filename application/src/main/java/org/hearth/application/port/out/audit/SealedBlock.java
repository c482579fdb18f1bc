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
  /**
   * Keeps a copy of the seals.
   *
   * @param chain the name of the chain
   * @param first the sequence of its first entry, from 1; the others follow without a gap
   * @param sealedAt when it was sealed
   * @param seals one for each entry, in their order
   * @param previous the hash of the block before; empty for the first
   * @param hash of all the rest
   * @param key by which it was hashed; empty for none
   */
  public SealedBlock {
    seals = List.copyOf(seals);
  }

  /** {@return the sequence of its last entry} */
  public long last() {
    return first + seals.size() - 1;
  }

  /** {@return where the chain ends with this block} */
  public ChainHead head() {
    return new ChainHead(chain, last(), hash);
  }

  /**
   * {@return the same with its hash}
   *
   * @param by the hash of all that it says
   */
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
