package org.hearth.adapter.inmemory.internal;

import java.util.UUID;

/** The order of UUIDs as numbers of 128 bits, as databases and RFC 9562 have it. */
final class UuidOrder {
  private UuidOrder() {}

  /** Not {@link UUID#compareTo}, which takes a leading bit for a sign. */
  static int compare(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
