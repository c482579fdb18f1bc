package org.hearth.application.internal.imports.duplicate;

import java.util.Arrays;

/**
 * A map from positive longs to longs, 32 bytes an entry at the most: an import remembers every
 * number of a file, and a million of them must fit beside everything else.
 */
final class LongTable {
  static final long ABSENT = -1;

  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private long[] values = new long[SMALLEST];
  private int size;

  /** The value of a key, {@link #ABSENT} where there is none. */
  long get(long key) {
    int slot = slot(keys, key);
    return keys[slot] == key ? values[slot] : ABSENT;
  }

  /**
   * Sets a key's value.
   *
   * @param key not 0
   */
  void put(long key, long value) {
    int slot = slot(keys, key);
    if (keys[slot] != key) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(keys, 0);
      size = 0;
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** The slot that has the key, or the free one where it would go. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
