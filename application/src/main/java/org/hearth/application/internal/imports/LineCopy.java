package org.hearth.application.internal.imports;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.util.List;

/** Copies a text in CSV, and puts two cells before some of its lines. */
final class LineCopy {
  private static final char MARK = '\uFEFF';
  private static final char QUOTE = '"';
  private static final String BEGIN_A_FORMULA = "=+-@";
  private static final List<String> BLANK = List.of("", "");

  private final PushbackReader text;
  private final Writer target;
  private final char separator;
  private final boolean replaces;
  private long copied;

  /** Whether further lines of a record that one quote has made of several are copied. */
  private boolean within;

  /**
   * @param replaces whether two cells of the same meaning stand there already
   */
  LineCopy(Reader text, Writer target, char separator, boolean replaces) {
    this.text = new PushbackReader(text);
    this.target = target;
    this.separator = separator;
    this.replaces = replaces;
  }

  void mark() throws IOException {
    target.write(MARK);
  }

  /** Further lines until the next call of {@link #to} are rows, once their quotes are mended. */
  void within() {
    within = true;
  }

  /** Copies up to an offset. */
  void to(long offset) throws IOException {
    int character = 0;
    while (copied < offset && character >= 0) {
      character = read();
      write(character, offset);
    }
    within = false;
  }

  void rest() throws IOException {
    to(Long.MAX_VALUE);
  }

  private void write(int character, long offset) throws IOException {
    if (character < 0) {
      return;
    }
    target.write(character);
    if (within && isLineEnd(character)) {
      int next = read();
      if (character == '\r' && next == '\n') {
        target.write(next);
        next = read();
      }
      unread(next);
      if (next >= 0 && copied < offset) {
        cells(BLANK);
      }
    }
  }

  /** Writes cells, in place of those that stand there. */
  void cells(List<String> cells) throws IOException {
    if (replaces) {
      for (int i = 0; i < BLANK.size(); i++) {
        passCell();
      }
    }
    for (String cell : cells) {
      target.write(quoted(cell));
      target.write(separator);
    }
  }

  /** Up to and with the separator behind it; a line end stays. */
  private void passCell() throws IOException {
    boolean quoted = false;
    int character = read();
    while (character >= 0 && (quoted || (character != separator && !isLineEnd(character)))) {
      quoted ^= character == QUOTE;
      character = read();
    }
    if (character != separator) {
      unread(character);
    }
  }

  private static String quoted(String cell) {
    if (cell.isEmpty()) {
      return "";
    }
    String safe = BEGIN_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return QUOTE + safe.replace("\"", "\"\"") + QUOTE;
  }

  private static boolean isLineEnd(int character) {
    return character == '\n' || character == '\r';
  }

  private int read() throws IOException {
    int character = text.read();
    copied += character < 0 ? 0 : 1;
    return character;
  }

  private void unread(int character) throws IOException {
    if (character >= 0) {
      text.unread(character);
      copied--;
    }
  }
}
