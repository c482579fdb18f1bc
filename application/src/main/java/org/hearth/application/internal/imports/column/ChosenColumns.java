package org.hearth.application.internal.imports.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.domain.text.TypedText;

/** The columns that the one who imports names by header or letter, found in a header. */
public final class ChosenColumns {
  private static final int MOST_LETTERS = 3;
  private static final int LETTERS = 26;

  private final Columns columns;
  private final List<String> header;

  ChosenColumns(Columns columns, List<String> header) {
    this.columns = columns;
    this.header = header;
  }

  /**
   * Finds them all.
   *
   * @param chosen a header's text or a column's letter, by the name of the column that it is
   * @return the cell of each
   */
  Map<String, Integer> find(Map<String, String> chosen) throws UnusableFileException {
    requireKnown(columns, chosen.keySet());
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Map.Entry<String, String> choice : new TreeMap<>(chosen).entrySet()) {
      String column = choice.getKey();
      int place = place(column, choice.getValue());
      for (Map.Entry<String, Integer> other : places.entrySet()) {
        if (other.getValue() == place) {
          throw new UnusableFileException(
              "One column is named for both " + other.getKey() + " and " + column + ".",
              "Name a column of its own for each.");
        }
      }
      places.put(column, place);
    }
    return places;
  }

  /** Refuses a name that no column of the kind of file has. */
  public static void requireKnown(Columns columns, Set<String> names) throws UnusableFileException {
    for (String name : names) {
      if (columns.named(name).isEmpty()) {
        throw new UnusableFileException(
            "There is no column \"" + ColumnLabel.readable(name) + "\" for which to name one.",
            "The columns are: "
                + columns.all().stream().map(Column::name).collect(Collectors.joining(", "))
                + ".");
      }
    }
  }

  private int place(String column, String wanted) throws UnusableFileException {
    List<Integer> places = withText(wanted);
    if (places.size() == 1) {
      return places.get(0);
    }
    if (places.size() > 1) {
      throw new UnusableFileException(
          "Several columns have the header that is named for "
              + column
              + ": "
              + letters(places)
              + ".",
          "Name the column by its letter: " + ColumnQuestion.choice(column, letter(places)) + ".");
    }
    int lettered = index(wanted);
    if (lettered < 0 || lettered >= header.size()) {
      throw new UnusableFileException(
          "The file has no column with the header or letter that is named for " + column + ".",
          "Write the header as it stands in the file, or the column's letter in a spreadsheet.");
    }
    return lettered;
  }

  private List<Integer> withText(String wanted) {
    String clean = TypedText.clean(wanted);
    String compact = Column.compact(clean);
    return IntStream.range(0, header.size())
        .filter(
            i ->
                compact.isEmpty()
                    ? !clean.isEmpty() && header.get(i).equals(clean)
                    : Column.compact(header.get(i)).equals(compact))
        .boxed()
        .toList();
  }

  private static String letters(List<Integer> places) {
    return places.stream().map(ColumnLabel::letter).collect(Collectors.joining(", "));
  }

  private static String letter(List<Integer> places) {
    return ColumnLabel.letter(places.get(places.size() - 1));
  }

  /** The cell that a spreadsheet names by these letters; -1 where they are none. */
  private static int index(String letters) {
    String upper = TypedText.clean(letters).toUpperCase(Locale.ROOT);
    if (upper.length() > MOST_LETTERS) {
      return -1;
    }
    int index = 0;
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c < 'A' || c > 'Z') {
        return -1;
      }
      index = index * LETTERS + (c - 'A' + 1);
    }
    return index - 1;
  }
}
