package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;

/** A file as one spreadsheet shows it, with the numbers by which its rows may be reported. */
final class Sheet {
  private final BrokenFile file;
  private final List<SheetRow> rows;
  private final int header;
  private final int columns;

  Sheet(BrokenFile file, List<SheetRow> rows) {
    this.file = file;
    this.rows = rows;
    int found = 0;
    while (found < rows.size() - 1 && first(rows.get(found)) != file.header()) {
      found++;
    }
    this.header = found;
    this.columns = rows.get(found).cells().size();
  }

  private Line first(SheetRow row) {
    return file.lineAt(row.lines().get(0));
  }

  boolean hasOpenQuote() {
    return rows.stream().anyMatch(row -> !row.closed());
  }

  /** What became of each row with a record. */
  Map<Line, Fate> fates() {
    Map<Line, Fate> fates = new HashMap<>();
    for (SheetRow row : rows) {
      boolean swallowed = Swallowed.rows(row, file.separator(), columns);
      List<Line> lines = linesIn(row);
      for (Line line : lines) {
        Fate fate =
            swallowed && row.closed() && lines.size() > 1
                ? Fate.SWALLOWED
                : row.cells().equals(line.texts()) ? Fate.INTACT : Fate.MANGLED;
        fates.merge(line, fate, (one, other) -> Fate.MANGLED);
      }
    }
    return fates;
  }

  /**
   * Which line each number means, if the numbers are those of this sheet: every row below the
   * header that is not blank has its own, in order.
   */
  Optional<Map<Long, Line>> linesOf(List<Long> reported) {
    Optional<Map<Long, Line>> lines = match(header + 1, header + 2L, reported);
    return lines.isEmpty() && file.hiddenFirstRow()
        ? match(header + 1, header + 3L, reported)
        : lines;
  }

  /** The same where some row holds others, whose numbers may be those that they should have. */
  Optional<Map<Long, Line>> linesOfMended(List<Long> reported) {
    if (rows.stream().noneMatch(row -> linesIn(row).size() > 1)) {
      return Optional.empty();
    }
    Map<Long, Line> lines = new HashMap<>();
    long number = header + 2L;
    for (Line line : file.starts().tailMap(startOfHeader(), false).values()) {
      if (line.texts().stream().anyMatch(text -> !SheetRow.isBlank(text))) {
        lines.put(number, line);
      }
      number++;
    }
    return lines.keySet().equals(Set.copyOf(reported)) && lines.size() == reported.size()
        ? Optional.of(lines)
        : Optional.empty();
  }

  private int startOfHeader() {
    return rows.get(header).lines().get(0);
  }

  private List<Line> linesIn(SheetRow row) {
    return row.lines().stream().map(file::lineAt).distinct().toList();
  }

  private Optional<Map<Long, Line>> match(int index, long number, List<Long> reported) {
    if (index == rows.size()) {
      return reported.isEmpty() ? Optional.of(new HashMap<>()) : Optional.empty();
    }
    return ways(rows.get(index)).stream()
        .flatMap(way -> match(way, index, number, reported).stream())
        .findFirst();
  }

  private Optional<Map<Long, Line>> match(Way way, int index, long number, List<Long> reported) {
    int count = way.counted().size();
    List<Long> numbers = way.counted().keySet().stream().map(offset -> number + offset).toList();
    if (reported.size() < count || !reported.subList(0, count).equals(numbers)) {
      return Optional.empty();
    }
    Optional<Map<Long, Line>> all =
        match(index + 1, number + way.rows(), reported.subList(count, reported.size()));
    all.ifPresent(
        lines -> way.counted().forEach((offset, line) -> lines.put(number + offset, line)));
    return all;
  }

  /** The ways in which a row may be counted. */
  private List<Way> ways(SheetRow row) {
    boolean rule = Swallowed.rows(row, file.separator(), columns);
    List<Way> ways = new ArrayList<>();
    if (!rule || !row.closed()) {
      ways.add(
          row.isBlank()
              ? new Way(new TreeMap<>(), 1)
              : new Way(new TreeMap<>(Map.of(0, first(row))), 1));
    }
    if (rule || linesIn(row).size() > 1 || Swallowed.perhaps(row)) {
      for (boolean blankOnesToo : new boolean[] {false, true}) {
        ways.add(eachLine(row.lines(), blankOnesToo));
        ways.add(eachLine(linesOfOtherRows(row), blankOnesToo));
      }
    }
    return ways;
  }

  /** The first line, and those that begin in a cell that holds other rows. */
  private List<Integer> linesOfOtherRows(SheetRow row) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < row.lines().size(); i++) {
      String cell = row.cells().get(row.begunIn().get(i));
      if (i == 0 || Swallowed.inCell(cell, file.separator(), columns)) {
        lines.add(row.lines().get(i));
      }
    }
    return lines;
  }

  private Way eachLine(List<Integer> lines, boolean blankOnesToo) {
    SortedMap<Integer, Line> counted = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int start = lines.get(i);
      if (blankOnesToo || !SheetRow.isBlank(lineFrom(start))) {
        counted.put(i, file.lineAt(start));
      }
    }
    return new Way(counted, lines.size());
  }

  private String lineFrom(int start) {
    int end = start;
    String text = file.text();
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end).replace(String.valueOf(file.separator()), "");
  }

  /**
   * A way to count a row.
   *
   * @param counted the lines that count as rows, by their place among the row's lines
   * @param rows how many rows it is counted as
   */
  private record Way(SortedMap<Integer, Line> counted, int rows) {}
}
