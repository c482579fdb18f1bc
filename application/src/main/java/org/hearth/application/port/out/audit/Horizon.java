package org.hearth.application.port.out.audit;

import java.util.List;
import java.util.UUID;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * Where the trail begins after its oldest part was deleted. There is one at most: the next takes
 * its place.
 *
 * @param number from 1, one more each time
 * @param version of the checkpoint up to which entries were deleted; the checkpoint itself stays
 * @param checkpoint the hash of that checkpoint
 * @param heads where each chain ended then, which is where what is left of it begins
 * @param entries how many have been deleted so far
 * @param record the entry that tells of it
 * @param hash of all the rest
 * @param key by which it was hashed; empty for none
 */
public record Horizon(
    long number,
    long version,
    String checkpoint,
    List<ChainHead> heads,
    long entries,
    UUID record,
    String hash,
    String key) {
  /**
   * Keeps a copy of the heads.
   *
   * @param number from 1, one more each time
   * @param version of the checkpoint up to which entries were deleted; the checkpoint itself stays
   * @param checkpoint the hash of that checkpoint
   * @param heads where each chain ended then, which is where what is left of it begins
   * @param entries how many have been deleted so far
   * @param record the entry that tells of it
   * @param hash of all the rest
   * @param key by which it was hashed; empty for none
   */
  public Horizon {
    heads = List.copyOf(heads);
  }

  /**
   * {@return the same with its hash}
   *
   * @param by the hash of all that it says
   */
  public Horizon hashed(String by) {
    return new Horizon(number, version, checkpoint, heads, entries, record, by, key);
  }
}
