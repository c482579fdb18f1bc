package org.hearth.application.internal.imports.duplicate;

import java.util.List;

/**
 * Which numbers of a file stand in several rows, and in which of them for different people (R23).
 * Of a number it remembers the first row, a few more rows, and the first rows of a few more people:
 * 32 bytes a row at the most, and 60 to 200 for a number that is repeated.
 */
final class SharedNumbers {
  private static final int BITS = 31;
  private static final long LOW = (1L << BITS) - 1;
  private static final long REPEATED = 1L << (2 * BITS);

  /** Of a row that does not tell whom it is about. */
  private static final int UNKNOWN_PERSON = 0;

  /** Of each number, its first row and whom that is about, and whether there is another row. */
  private final LongTable firsts = new LongTable();

  /** Rows after the first, whomever they are about. */
  private final LaterRows later = new LaterRows();

  /** Of each person besides the first the first row. */
  private final LaterRows others = new LaterRows();

  /** A number as it stands in a row, and whom the row is about. */
  record Sighting(long number, int person) {
    /**
     * A number with the person in whose row it stands.
     *
     * @param number positive
     * @param person equal for two rows where they are about the same
     */
    static Sighting of(long number, String person) {
      return new Sighting(number, Math.max(UNKNOWN_PERSON + 1, Fingerprint.bits(BITS, person)));
    }

    /** A number in a row that does not tell whom it is about, or where that does not matter. */
    static Sighting withoutPerson(long number) {
      return new Sighting(number, UNKNOWN_PERSON);
    }
  }

  /** Remembers that a number stands in a row. */
  void add(long row, Sighting seen) {
    int remembered = (int) Math.min(row, LOW);
    long first = firsts.get(seen.number());
    if (first == LongTable.ABSENT) {
      firsts.put(seen.number(), ((long) remembered << BITS) | seen.person());
      return;
    }
    firsts.put(seen.number(), first | REPEATED);
    later.add(seen.number(), remembered, remembered);
    if (seen.person() != UNKNOWN_PERSON && person(first) != seen.person()) {
      others.add(seen.number(), remembered, seen.person());
    }
  }

  /** Whether any number stands in more than one row. */
  boolean isAnyRepeated() {
    return !later.isEmpty();
  }

  /** Whether the number stands in more than one row. */
  boolean repeats(long number) {
    long first = isAnyRepeated() ? firsts.get(number) : LongTable.ABSENT;
    return first != LongTable.ABSENT && (first & REPEATED) != 0;
  }

  /** Whether any number is shared by different people. */
  boolean isAnyShared() {
    return !others.isEmpty();
  }

  /** The rows besides one in which its number stands, in their order; not always all of them. */
  List<Long> rowsBeside(long row, long number) {
    if (!repeats(number)) {
      return List.of();
    }
    List<Long> found = later.without(number, (int) Math.min(row, LOW));
    long first = row(firsts.get(number));
    if (first != row) {
      found.add(first);
    }
    found.sort(null);
    return List.copyOf(found);
  }

  /** Rows, in their order, in which the number stands for other people; not always all of them. */
  List<Long> rowsOfOthers(Sighting seen) {
    long first = others.isEmpty() ? LongTable.ABSENT : firsts.get(seen.number());
    if (first == LongTable.ABSENT || seen.person() == UNKNOWN_PERSON) {
      return List.of();
    }
    List<Long> found = others.without(seen.number(), seen.person());
    if (person(first) != UNKNOWN_PERSON && person(first) != seen.person()) {
      found.add(row(first));
    }
    found.sort(null);
    return List.copyOf(found);
  }

  private static long row(long first) {
    return (first >>> BITS) & LOW;
  }

  private static int person(long first) {
    return (int) (first & LOW);
  }
}
