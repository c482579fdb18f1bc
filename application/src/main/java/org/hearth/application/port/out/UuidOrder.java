package org.hearth.application.port.out;

import java.util.UUID;

/** The order of UUIDs as numbers of 128 bits, as databases and RFC 9562 have it. */
public final class UuidOrder {
  private UuidOrder() {}

  /**
   * Not {@link UUID#compareTo}, which takes a leading bit for a sign.
   *
   * @param one the one
   * @param other the other
   * @return below zero where the one comes first
   */
  public static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
