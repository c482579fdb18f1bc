package org.hearth.application.internal.imports.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.cell.PlainText;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what the columns of a file hold. It takes a row to settle a column of names or addresses;
 * from then on a column costs nothing.
 */
public final class ColumnSurvey {
  private static final int MOST_TOLD = 50;
  private static final int MOST_OTHERS = 5;
  private static final String NOT_READ =
      "This column holds text and is not read. Where it is needed, give it the name of a column"
          + " that is read, or join it to one; else there is nothing to do.";

  private final Header header;

  /** Columns whose header does not tell whether they are right, and that are not settled. */
  private final List<Column> open = new ArrayList<>();

  /** Cells of columns that are not read and have had no text. */
  private int[] unread;

  private final boolean[] text;
  private final boolean[] words;

  public ColumnSurvey(Columns columns, Header header) {
    this.header = header;
    this.text = new boolean[header.width()];
    this.words = new boolean[header.width()];
    this.unread =
        IntStream.range(0, header.width())
            .filter(i -> header.content(i) == Content.UNREAD)
            .toArray();
    for (Column column : columns.all()) {
      int place = header.place(column.name());
      if (column.content().isPlainText() && place >= 0 && !header.isChosen(place)) {
        open.add(column);
      }
    }
  }

  /** Looks at a row whose form is right. */
  public void note(Cells row) {
    if (!row.faults().isEmpty()) {
      return;
    }
    if (!open.isEmpty()) {
      open.removeIf(column -> settles(column, row.text(column.name())));
    }
    boolean more = false;
    for (int place : unread) {
      more |= note(place, row.cell(place));
    }
    if (more) {
      unread = IntStream.of(unread).filter(place -> !words[place]).toArray();
    }
  }

  private boolean settles(Column column, @Nullable String cell) {
    if (cell == null || TypedText.isEmpty(cell)) {
      return false;
    }
    text[header.place(column.name())] = true;
    return PlainText.is(cell, column.content());
  }

  private boolean note(int place, String cell) {
    if (cell.isEmpty() || TypedText.isEmpty(cell)) {
      return false;
    }
    text[place] = true;
    words[place] = PlainText.is(cell, Content.HOME_NAME);
    return words[place];
  }

  /**
   * Asks which column is meant where one does not hold what its header says.
   *
   * @throws UnusableFileException the question
   */
  public void requireRightColumns() throws UnusableFileException {
    for (Column column : open) {
      int place = header.place(column.name());
      if (text[place]) {
        throw new ColumnQuestion(header.texts())
            .otherContent(column.name(), place, otherThan(column.content()), others());
      }
    }
  }

  private static String otherThan(Content content) {
    return content == Content.HOME_NAME
        ? "nothing but yes and no, numbers, codes or the kind of a home"
        : "nothing but yes and no, numbers, codes or addresses of e-mail";
  }

  private List<Integer> others() {
    return IntStream.range(0, header.width())
        .filter(i -> header.content(i) == Content.UNREAD && words[i])
        .limit(MOST_OTHERS)
        .boxed()
        .toList();
  }

  /** A warning for each column that holds text and is not read. */
  public List<ImportWarning> warnings() {
    List<Integer> places =
        IntStream.range(0, header.width())
            .filter(i -> header.content(i) == Content.UNREAD && text[i])
            .boxed()
            .toList();
    List<ImportWarning> warnings = new ArrayList<>();
    for (int place : places.subList(0, Math.min(MOST_TOLD, places.size()))) {
      warnings.add(new ImportWarning(header.row(), header.label(place), NOT_READ));
    }
    if (places.size() > MOST_TOLD) {
      int next = places.get(MOST_TOLD);
      warnings.add(
          new ImportWarning(
              header.row(),
              ColumnLabel.letter(next) + " and on",
              (places.size() - MOST_TOLD) + " more columns hold text and are not read."));
    }
    return warnings;
  }
}
