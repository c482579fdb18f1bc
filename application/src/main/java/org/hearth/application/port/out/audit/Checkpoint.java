package org.hearth.application.port.out.audit;

import java.time.Instant;
import java.util.List;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * What one pass of sealing came to; checkpoints are a chain of their own.
 *
 * @param version from 1, one more each time
 * @param sealedTo the highest number that was sealed so far
 * @param gaps numbers below it that are still awaited
 * @param voided numbers below it that are awaited no more, since this pass
 * @param heads of the chains that grew in this pass
 * @param previous the hash of the checkpoint before; empty for the first
 * @param hash of all the rest
 * @param key by which it was hashed; empty for none
 */
public record Checkpoint(
    long version,
    Instant sealedAt,
    long sealedTo,
    List<Gap> gaps,
    List<Numbers> voided,
    List<ChainHead> heads,
    String previous,
    String hash,
    String key) {
  /**
   * Keeps copies of the lists.
   *
   * @param version from 1, one more each time
   * @param sealedAt when it was sealed
   * @param sealedTo the highest number that was sealed so far
   * @param gaps numbers below it that are still awaited
   * @param voided numbers below it that are awaited no more, since this pass
   * @param heads of the chains that grew in this pass
   * @param previous the hash of the checkpoint before; empty for the first
   * @param hash of all the rest
   * @param key by which it was hashed; empty for none
   */
  public Checkpoint {
    gaps = List.copyOf(gaps);
    voided = List.copyOf(voided);
    heads = List.copyOf(heads);
  }

  /** {@return the numbers that are still awaited} */
  public List<Numbers> awaited() {
    return gaps.stream().map(Gap::numbers).toList();
  }

  /**
   * {@return the same with its hash}
   *
   * @param by the hash of all that it says
   */
  public Checkpoint hashed(String by) {
    return new Checkpoint(version, sealedAt, sealedTo, gaps, voided, heads, previous, by, key);
  }

  /**
   * Numbers below those that were sealed and of which there was no entry yet: their transactions
   * commit late, or never.
   *
   * @param seenAt when they were passed over
   */
  public record Gap(Numbers numbers, Instant seenAt) {}
}
