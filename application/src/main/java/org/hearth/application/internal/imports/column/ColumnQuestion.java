package org.hearth.application.internal.imports.column;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.domain.text.TypedText;

/** Asks which column of a file is meant, where Hearth must not guess. */
final class ColumnQuestion {
  private final List<String> header;

  ColumnQuestion(List<String> header) {
    this.header = header;
  }

  /** Several columns have the name of one, or names for the same. */
  UnusableFileException severalNamed(String column, String name, List<Integer> places) {
    boolean same = places.stream().map(i -> Column.compact(header.get(i))).distinct().count() == 1;
    return new UnusableFileException(
        (same
                ? "The header has the column " + name + " twice: "
                : "Several columns could be " + name + ": ")
            + labels(places)
            + ".",
        "Say which one is meant: " + choices(column, places) + ".");
  }

  /**
   * The cells of a column are not what its header says.
   *
   * @param others columns that could be meant
   */
  UnusableFileException otherContent(
      String column, int place, String content, List<Integer> others) {
    String found =
        "The column " + labels(List.of(place)) + " would be " + column + ", and holds " + content;
    String keep = "If it is the right one all the same, say so: " + choices(column, List.of(place));
    return others.isEmpty()
        ? new UnusableFileException(
            found + ".",
            "Say which column is meant: "
                + choice(column, "\"its header\"")
                + ", or the column's letter.",
            keep + ".")
        : new UnusableFileException(
            found + ". Others that hold text: " + labels(others) + ".",
            "Say which column is meant: " + choices(column, others) + ".",
            keep + ".");
  }

  private String labels(List<Integer> places) {
    return places.stream()
        .map(i -> ColumnLabel.of(i, header.get(i)))
        .collect(Collectors.joining(", "));
  }

  private String choices(String column, List<Integer> places) {
    List<String> values = places.stream().map(this::value).toList();
    return values.stream()
            .map(value -> "--column " + column + "=" + quoted(value))
            .collect(Collectors.joining(" or "))
        + " (in the API: "
        + values.stream()
            .map(value -> "column." + column + "=" + value)
            .collect(Collectors.joining(" or "))
        + ")";
  }

  /** How a column is chosen. */
  static String choice(String column, String value) {
    return "--column "
        + column
        + "="
        + value
        + " (in the API: column."
        + column
        + "="
        + value.replace("\"", "")
        + ")";
  }

  private static String quoted(String value) {
    return Column.compact(value).equals(value.toLowerCase(Locale.ROOT))
        ? value
        : "\"" + value + "\"";
  }

  /** The header, where no other column has it and it can be quoted as it is; else the letter. */
  private String value(int place) {
    String text = TypedText.clean(header.get(place));
    String compact = Column.compact(text);
    boolean isQuotable =
        !compact.isEmpty() && ColumnLabel.of(place, text).endsWith(" \"" + text + "\"");
    boolean isOnly =
        IntStream.range(0, header.size())
                .filter(i -> Column.compact(header.get(i)).equals(compact))
                .count()
            == 1;
    return isQuotable && isOnly ? text : ColumnLabel.letter(place);
  }
}
