package org.hearth.application.internal.csv;

import java.util.List;

/** The cells between two line ends that are not within quotes. */
public final class CsvRecord {
  private final String[] cells;
  private final List<SpanningCell> spanning;
  private final Flaw flaw;
  private final long start;
  private final long end;

  CsvRecord(String[] cells, List<SpanningCell> spanning, Flaw flaw, long start, long end) {
    this.cells = cells;
    this.spanning = spanning;
    this.flaw = flaw;
    this.start = start;
    this.end = end;
  }

  /** Their text without the quotes round it; not copied. */
  public String[] cells() {
    return cells;
  }

  /** The cells in quotes that hold a line end. */
  public List<SpanningCell> spanning() {
    return spanning;
  }

  public Flaw flaw() {
    return flaw;
  }

  /** The offset of its first character in the text. */
  public long start() {
    return start;
  }

  /** The offset behind its line end. */
  public long end() {
    return end;
  }

  /** What is wrong with the form of a record. */
  public enum Flaw {
    NONE,
    /** Text stands behind the closing quote of a cell. */
    TEXT_BEHIND_QUOTE,
    /** There are more cells than a spreadsheet has columns; the others are left out. */
    TOO_MANY_CELLS,
    /** The text ends within quotes. */
    NEVER_CLOSED,
    /** It is longer than what can be read. */
    TOO_LONG
  }

  /**
   * A cell in quotes that holds a line end.
   *
   * @param index which of the cells it is
   * @param secondLine the offset behind its first line end
   * @param closingQuote the offset of the quote that ends it
   * @param textBehind whether text follows that quote, so that it belongs to another cell; the
   *     record then ends with that line
   */
  public record SpanningCell(int index, long secondLine, long closingQuote, boolean textBehind) {}
}
