package org.hearth.application.internal.csv;

import java.io.IOException;
import java.io.Reader;

/** A place in a text that is read line by line, and what is known of the text around it. */
class TextCursor implements AutoCloseable {
  private final CharWindow window;

  /** What is known of the text, up to the limit; both change with {@link #has}. */
  char[] chars;

  int limit;
  int at;

  /**
   * @param largest how many characters are known at most
   */
  TextCursor(Reader text, int largest) {
    window = new CharWindow(text, largest);
    chars = window.chars();
  }

  /**
   * Goes back to a place in the last record, or to its end.
   *
   * @param offset where the next record begins
   */
  public void goTo(long offset) {
    at = window.position(offset);
  }

  /**
   * The text from here to the next line end, which stays to be read; at most so many characters.
   */
  public String peekLine(int most) throws IOException {
    int end = at;
    while (end - at < most && has(end) && !isLineEnd(chars[end])) {
      end++;
    }
    return new String(chars, at, end - at);
  }

  /** Goes to the next line, whatever stands in this one. */
  public void passLine() throws IOException {
    int end = endOfLine(at);
    at = has(end) ? behindLineEnd(end) : end;
  }

  /** Forgets the text before this place. */
  void letGo() {
    at = window.startAt(at);
    limit = window.limit();
  }

  long offset(int position) {
    return window.offset(position);
  }

  boolean isFull() {
    return window.isFull();
  }

  int endOfLine(int start) throws IOException {
    int end = start;
    while (has(end) && !isLineEnd(chars[end])) {
      end++;
    }
    return end;
  }

  int behindLineEnd(int end) throws IOException {
    boolean two = chars[end] == '\r' && has(end + 1) && chars[end + 1] == '\n';
    return two ? end + 2 : end + 1;
  }

  boolean has(int position) throws IOException {
    if (position < limit) {
      return true;
    }
    boolean more = window.more();
    chars = window.chars();
    limit = window.limit();
    return more && position < limit;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || (c > '\u007F' && Character.isSpaceChar(c));
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
