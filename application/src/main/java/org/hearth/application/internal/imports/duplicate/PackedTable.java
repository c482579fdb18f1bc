package org.hearth.application.internal.imports.duplicate;

import java.util.Arrays;

/**
 * A map from positive keys to small values, each pair in one long: 16 bytes an entry at the most. A
 * plan remembers every number and address of a file, and a million of each must fit beside
 * everything else.
 */
final class PackedTable {
  static final int ABSENT = -1;

  private static final int SMALLEST = 1 << 10;

  private final int valueBits;
  private long[] entries = new long[SMALLEST];
  private int size;

  /**
   * @param valueBits of a value, 0 for a set of keys, at most 30; a key has the other bits but the
   *     sign
   */
  PackedTable(int valueBits) {
    this.valueBits = valueBits;
  }

  /** The value of a key, {@link #ABSENT} where there is none. */
  int get(long key) {
    long entry = entries[slot(entries, key)];
    return entry == 0 ? ABSENT : (int) (entry & ((1L << valueBits) - 1));
  }

  /**
   * Sets a key's value.
   *
   * @param key not 0
   */
  void put(long key, int value) {
    int slot = slot(entries, key);
    if (entries[slot] == 0) {
      size++;
    }
    entries[slot] = (key << valueBits) | value;
    if (size * 2 > entries.length) {
      grow();
    }
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(entries, 0);
      size = 0;
    }
  }

  private void grow() {
    long[] old = entries;
    long[] more = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        more[slot(more, entry >>> valueBits)] = entry;
      }
    }
    entries = more;
  }

  /** The slot that has the key, or the free one where it would go. */
  private int slot(long[] table, long key) {
    int mask = table.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (table[slot] != 0 && table[slot] >>> valueBits != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
