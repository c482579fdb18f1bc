package org.hearth.application.internal.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.hearth.application.internal.csv.CsvRecord.Flaw;
import org.hearth.application.internal.csv.CsvRecord.SpanningCell;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into records (RFC 4180). Lines end with CR LF, LF or CR; blanks before an opening
 * and behind a closing quote are no text. Nothing is refused here: flaws are noted with the record,
 * and the last record can be read again from any of its lines.
 */
public final class CsvRecords extends TextCursor {
  /** As many columns as a spreadsheet has. */
  public static final int MOST_CELLS = 16_384;

  /** Longer than any record is; a quote that is never closed takes in the rest of the text. */
  private static final int LONGEST = 4_000_000;

  private static final char QUOTE = '"';

  private final List<String> cells = new ArrayList<>();
  private List<SpanningCell> spanning = List.of();
  private Flaw flaw = Flaw.NONE;
  private char separator = ',';
  private long startOfLast;

  public CsvRecords(Reader text) {
    super(text, LONGEST);
  }

  public char separator() {
    return separator;
  }

  public void separateBy(char character) {
    separator = character;
  }

  /** The offset of the first character of the last record. */
  public long startOfLast() {
    return startOfLast;
  }

  /**
   * The next record.
   *
   * @return null at the end of the text
   * @throws UnusableFileException where there are characters that no text has
   */
  public @Nullable CsvRecord next() throws IOException, UnusableFileException {
    letGo();
    if (!has(at)) {
      return null;
    }
    int start = at;
    startOfLast = offset(start);
    cells.clear();
    spanning = List.of();
    flaw = Flaw.NONE;
    boolean more = true;
    while (more) {
      more = cell();
    }
    return new CsvRecord(cells.toArray(String[]::new), spanning, flaw, offset(start), offset(at));
  }

  /** Reads a cell and what ends it; false where that is the end of the record. */
  private boolean cell() throws IOException, UnusableFileException {
    int quote = at;
    while (has(quote) && chars[quote] != separator && isBlank(chars[quote])) {
      quote++;
    }
    boolean opens = has(quote) && chars[quote] == QUOTE;
    return opens ? quoted(quote + 1) : plain(at);
  }

  private boolean plain(int start) throws IOException, UnusableFileException {
    int end = endOfPlain(start);
    add(start == end ? "" : new String(chars, start, end - start));
    return endOfCell(end);
  }

  private int endOfPlain(int start) throws IOException, UnusableFileException {
    int end = start;
    do {
      char[] known = chars;
      while (end < limit) {
        char c = known[end];
        if (c == separator || (c <= '\r' && (isLineEnd(c) || isNothing(c)))) {
          return end;
        }
        end++;
      }
    } while (has(end));
    return end;
  }

  /** Passes the separator or the line end; true where another cell follows. */
  private boolean endOfCell(int end) throws IOException {
    if (!has(end)) {
      at = end;
      if (isFull()) {
        flaw = Flaw.TOO_LONG;
      }
      return false;
    }
    if (chars[end] == separator) {
      at = end + 1;
      return true;
    }
    at = behindLineEnd(end);
    return false;
  }

  private boolean quoted(int start) throws IOException, UnusableFileException {
    StringBuilder joined = null;
    int from = start;
    int end = start;
    int secondLine = -1;
    while (true) {
      if (!has(end)) {
        return neverClosed(start, end, secondLine);
      }
      char c = chars[end];
      if (c == QUOTE) {
        if (!has(end + 1) || chars[end + 1] != QUOTE) {
          break;
        }
        joined = joined == null ? new StringBuilder() : joined;
        joined.append(chars, from, end + 1 - from);
        from = end + 2;
        end = from;
      } else {
        if (c <= '\r' && (isLineEnd(c) || isNothing(c)) && secondLine < 0) {
          secondLine = behindLineEnd(end);
        }
        end++;
      }
    }
    String text =
        joined == null
            ? new String(chars, from, end - from)
            : joined.append(chars, from, end - from).toString();
    return behindQuote(text, end, secondLine);
  }

  /** A quote that follows a flaw of the same line opens nothing; any other one is noted. */
  private boolean neverClosed(int start, int end, int secondLine) {
    boolean lostBefore = flaw == Flaw.TEXT_BEHIND_QUOTE && secondLine >= 0;
    at = lostBefore ? secondLine : end;
    add(new String(chars, start, at - start));
    if (!lostBefore) {
      flaw = isFull() ? Flaw.TOO_LONG : Flaw.NEVER_CLOSED;
    }
    return false;
  }

  private boolean behindQuote(String text, int closingQuote, int secondLine)
      throws IOException, UnusableFileException {
    int end = closingQuote + 1;
    while (has(end) && chars[end] != separator && isBlank(chars[end])) {
      end++;
    }
    boolean textBehind = has(end) && chars[end] != separator && !isLineEnd(chars[end]);
    if (secondLine >= 0) {
      spanning = new ArrayList<>(spanning);
      spanning.add(
          new SpanningCell(cells.size(), offset(secondLine), offset(closingQuote), textBehind));
    }
    if (!textBehind) {
      add(text);
      return endOfCell(end);
    }
    flaw = Flaw.TEXT_BEHIND_QUOTE;
    int behind = secondLine >= 0 ? endOfLine(end) : endOfPlain(end);
    add(text + new String(chars, end, behind - end));
    return endOfCell(behind);
  }

  private void add(String cell) {
    if (cells.size() < MOST_CELLS) {
      cells.add(cell);
    } else if (flaw == Flaw.NONE) {
      flaw = Flaw.TOO_MANY_CELLS;
    }
  }

  private static boolean isNothing(char c) throws UnusableFileException {
    if (c == 0) {
      throw new UnusableFileException(
          "The file holds characters of the value zero, which no text has.",
          "It may be text in UTF-16, or damaged. " + TextFile.SAVE_AGAIN);
    }
    return false;
  }
}
