package org.hearth.application.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The part of a text that is being read: from the beginning of a record on, so that a record can be
 * read again. Positions in it stay until {@link #startAt}.
 */
final class CharWindow {
  private static final int USUAL = 64 * 1024;
  private static final char END_MARK = '\u001A';

  private final Reader text;
  private final int largest;
  private boolean ended;
  private char[] chars = new char[USUAL];
  private int limit;

  /** How many characters of the text were before the first one here. */
  private long passed;

  /**
   * @param largest how many characters it holds at most
   */
  CharWindow(Reader text, int largest) {
    this.text = text;
    this.largest = largest;
  }

  /** Valid until {@link #more}. */
  char[] chars() {
    return chars;
  }

  /** Behind the last character that is here. */
  int limit() {
    return limit;
  }

  long offset(int position) {
    return passed + position;
  }

  int position(long offset) {
    return Math.toIntExact(offset - passed);
  }

  /**
   * Lets go of what is before a position.
   *
   * @return where that position is now
   */
  int startAt(int position) {
    if (position < chars.length / 2) {
      return position;
    }
    System.arraycopy(chars, position, chars, 0, limit - position);
    limit -= position;
    passed += position;
    return 0;
  }

  boolean isFull() {
    return limit >= largest;
  }

  /** Reads on; false where the text has ended or the window is full. */
  boolean more() throws IOException {
    int before = limit;
    while (!ended && !isFull() && (limit == before || chars[limit - 1] == END_MARK)) {
      readOn();
    }
    return limit > before;
  }

  /** An end mark is the file's and not the last cell's; only at the end it is known to be one. */
  private void readOn() throws IOException {
    if (limit == chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    int read = text.read(chars, limit, chars.length - limit);
    if (read >= 0) {
      limit += read;
      return;
    }
    ended = true;
    while (limit > 0 && chars[limit - 1] == END_MARK) {
      limit--;
    }
  }

  void close() throws IOException {
    text.close();
  }
}
