package org.hearth.application.internal.imports.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.domain.account.Detail;
import org.jspecify.annotations.Nullable;

/** Fingerprints of rows, field by field, to find in which fields a later row differs. */
final class Prints {
  private static final int BITS = 32;
  private static final int FIRST_SIZE = 1 << 6;

  private final LongTable places = new LongTable();
  private int[] prints = new int[FIRST_SIZE];
  private int size;

  /** The print of what a row says. */
  static <D> int[] of(List<Detail<D>> details, D row) {
    return details.stream()
        .mapToInt(detail -> Fingerprint.bits(BITS, detail.value().apply(row)))
        .toArray();
  }

  /** The names of the fields in which two prints differ. */
  static <D> List<String> differing(List<Detail<D>> details, int[] one, int[] other) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      if (one[i] != other[i]) {
        fields.add(details.get(i).field());
      }
    }
    return fields;
  }

  /**
   * Keeps a print under a key.
   *
   * @param key positive
   */
  void put(long key, int[] print) {
    if (size + print.length > prints.length) {
      prints = Arrays.copyOf(prints, prints.length * 2);
    }
    System.arraycopy(print, 0, prints, size, print.length);
    places.put(key, size);
    size += print.length;
  }

  /**
   * The print that is kept under a key.
   *
   * @param length of a print
   */
  int @Nullable [] get(long key, int length) {
    long place = places.get(key);
    return place == LongTable.ABSENT
        ? null
        : Arrays.copyOfRange(prints, (int) place, (int) place + length);
  }

  void clear() {
    places.clear();
    size = 0;
  }
}
