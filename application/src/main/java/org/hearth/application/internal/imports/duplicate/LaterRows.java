package org.hearth.application.internal.imports.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Of each number a few rows, each with a mark of its own among them. */
final class LaterRows {
  /** Rows that are remembered of one number. */
  private static final int MOST = 4;

  private static final int FIRST_SIZE = 1 << 6;

  /** Of each number the last of its rows in the arrays below. */
  private final LongTable lasts = new LongTable();

  private int[] rows = new int[FIRST_SIZE];
  private int[] marks = new int[FIRST_SIZE];
  private int[] before = new int[FIRST_SIZE];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** Remembers a row, unless the number has one with that mark, or enough of them. */
  void add(long number, int row, int mark) {
    long last = lasts.get(number);
    int known = 0;
    for (int i = (int) last; i >= 0; i = before[i]) {
      known++;
      if (marks[i] == mark) {
        return;
      }
    }
    if (known == MOST) {
      return;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    rows[size] = row;
    marks[size] = mark;
    before[size] = (int) last;
    lasts.put(number, size);
    size++;
  }

  /** The rows of a number whose mark is another, in no order. */
  List<Long> without(long number, int mark) {
    List<Long> found = new ArrayList<>();
    for (int i = (int) lasts.get(number); i >= 0; i = before[i]) {
      if (marks[i] != mark) {
        found.add((long) rows[i]);
      }
    }
    return found;
  }
}
