package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a file as spreadsheets do, which differ in what they take quotes for. */
final class Reader {
  private final String text;
  private final char separator;
  private final boolean opensAfterBlank;
  private final Behind behind;

  private final List<SheetRow> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> cells = new ArrayList<>();
  private List<Integer> lines = new ArrayList<>();
  private List<Integer> begunIn = new ArrayList<>();
  private State state = State.BEGINS;
  private boolean ambiguous;

  private Reader(String text, char separator, boolean opensAfterBlank, Behind behind) {
    this.text = text;
    this.separator = separator;
    this.opensAfterBlank = opensAfterBlank;
    this.behind = behind;
  }

  /** What different spreadsheets show; mostly, all show the same. */
  static List<List<SheetRow>> readings(String text, char separator) {
    Reader usual = new Reader(text, separator, false, Behind.IS_ADDED);
    List<SheetRow> rows = usual.read();
    if (!usual.ambiguous) {
      return List.of(rows);
    }
    return Stream.of(Behind.values())
        .flatMap(
            behind ->
                Stream.of(
                    new Reader(text, separator, false, behind),
                    new Reader(text, separator, true, behind)))
        .map(Reader::read)
        .distinct()
        .toList();
  }

  private List<SheetRow> read() {
    beginLine(0);
    int i = 0;
    while (i < text.length()) {
      i = state == State.QUOTED ? quoted(i) : plain(i);
    }
    if (state != State.BEGINS || !cells.isEmpty()) {
      endRow(state != State.QUOTED);
    }
    return rows;
  }

  /** Reads one character, or two that belong together, within quotes. */
  private int quoted(int at) {
    int next = after(at);
    if (text.charAt(at) != '"') {
      cell.append(text, at, next);
      if (isLineEnd(at)) {
        beginLine(next);
      }
    } else if (next < text.length() && text.charAt(next) == '"') {
      cell.append('"');
      return next + 1;
    } else if (behind == Behind.SAYS_THAT_IT_IS_NO_END && !cellEnds(next)) {
      cell.append('"');
    } else {
      state = State.CLOSED;
    }
    return next;
  }

  private int plain(int at) {
    char c = text.charAt(at);
    int next = after(at);
    if (isLineEnd(at)) {
      endRow(true);
      beginLine(next);
    } else if (c == separator) {
      endCell();
    } else if (c == '"' && state == State.BEGINS) {
      state = State.QUOTED;
    } else if (state == State.BEGINS && quoteFollows(at)) {
      ambiguous = true;
      if (opensAfterBlank) {
        state = State.QUOTED;
        return text.indexOf('"', at) + 1;
      }
      add(c);
    } else if (c == '"' && state == State.CLOSED && behind == Behind.MAY_BE_QUOTED_AGAIN) {
      state = State.QUOTED;
    } else {
      add(c);
    }
    return next;
  }

  private void add(char c) {
    cell.append(c);
    ambiguous |= state == State.CLOSED;
    state = state == State.CLOSED ? State.CLOSED : State.NAKED;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private boolean cellEnds(int at) {
    return at == text.length() || isLineEnd(at) || text.charAt(at) == separator;
  }

  private int after(int at) {
    boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return two ? at + 2 : at + 1;
  }

  /** Whether blanks and then a quote stand here. */
  private boolean quoteFollows(int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i > from && i < text.length() && text.charAt(i) == '"';
  }

  private void beginLine(int at) {
    lines.add(at);
    begunIn.add(cells.size());
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.BEGINS;
  }

  private void endRow(boolean closed) {
    endCell();
    rows.add(new SheetRow(cells, lines, begunIn, closed));
    cells = new ArrayList<>();
    lines = new ArrayList<>();
    begunIn = new ArrayList<>();
  }

  private enum State {
    BEGINS,
    NAKED,
    QUOTED,
    CLOSED
  }

  /** What text behind a closing quote is taken for. */
  private enum Behind {
    IS_ADDED,
    MAY_BE_QUOTED_AGAIN,
    SAYS_THAT_IT_IS_NO_END
  }
}
