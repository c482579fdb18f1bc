package org.hearth.application.internal.imports.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which numbers of a file stand in several rows, and in which of them for different people (R23).
 * Of a number it remembers the first row, and the first rows of a few more people: 32 bytes a row
 * at the most, and 60 for a number that people share.
 */
final class SharedNumbers {
  private static final int BITS = 31;
  private static final long LOW = (1L << BITS) - 1;
  private static final long REPEATED = 1L << (2 * BITS);

  /** People besides the first whose rows are remembered for one number. */
  private static final int MOST_OTHERS = 4;

  private static final int FIRST_SIZE = 1 << 6;

  /** Of each number, its first row and whom that is about, and whether there is another row. */
  private final LongTable firsts = new LongTable();

  /** Of each number that people share, the last of the others in the arrays below. */
  private final LongTable lasts = new LongTable();

  private int[] rows = new int[FIRST_SIZE];
  private int[] people = new int[FIRST_SIZE];
  private int[] before = new int[FIRST_SIZE];
  private int others;
  private boolean repeats;

  /** A number as it stands in a row, and whom the row is about. */
  record Sighting(long number, int person) {
    /**
     * A number with the person in whose row it stands.
     *
     * @param number positive
     * @param person equal for two rows where they are about the same
     */
    static Sighting of(long number, String person) {
      return new Sighting(number, Fingerprint.bits(BITS, person));
    }
  }

  /** Remembers that a number stands in a row. */
  void add(long row, Sighting seen) {
    long first = firsts.get(seen.number());
    if (first == LongTable.ABSENT) {
      firsts.put(seen.number(), (Math.min(row, LOW) << BITS) | seen.person());
      return;
    }
    repeats = true;
    firsts.put(seen.number(), first | REPEATED);
    if (person(first) != seen.person()) {
      addOther(row, seen);
    }
  }

  private void addOther(long row, Sighting seen) {
    long last = lasts.get(seen.number());
    int known = 0;
    for (int i = (int) last; i >= 0; i = before[i]) {
      known++;
      if (people[i] == seen.person()) {
        return;
      }
    }
    if (known == MOST_OTHERS) {
      return;
    }
    if (others == rows.length) {
      rows = Arrays.copyOf(rows, others * 2);
      people = Arrays.copyOf(people, others * 2);
      before = Arrays.copyOf(before, others * 2);
    }
    rows[others] = (int) Math.min(row, LOW);
    people[others] = seen.person();
    before[others] = (int) last;
    lasts.put(seen.number(), others);
    others++;
  }

  /** Whether the number stands in more than one row. */
  boolean repeats(long number) {
    long first = firsts.get(number);
    return repeats && first != LongTable.ABSENT && (first & REPEATED) != 0;
  }

  /** Whether any number is shared by different people. */
  boolean isAnyShared() {
    return others > 0;
  }

  /** Rows, in their order, in which the number stands for other people; not always all of them. */
  List<Long> rowsOfOthers(Sighting seen) {
    long last = lasts.get(seen.number());
    if (last == LongTable.ABSENT) {
      return List.of();
    }
    List<Long> found = new ArrayList<>();
    long first = firsts.get(seen.number());
    if (person(first) != seen.person()) {
      found.add((first >>> BITS) & LOW);
    }
    for (int i = (int) last; i >= 0; i = before[i]) {
      if (people[i] != seen.person()) {
        found.add((long) rows[i]);
      }
    }
    found.sort(null);
    return List.copyOf(found);
  }

  private static int person(long first) {
    return (int) (first & LOW);
  }
}
