package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A file that is being made: right rows at first, which breakages then change. */
public final class Draft {
  private final FileKind kind;
  private final List<Truth> existing;
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> above = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Line header;
  private final Layout layout = new Layout();
  private Verdict verdict = Verdict.RIGHT;

  /**
   * @param existing what is in place before the file is imported
   */
  Draft(FileKind kind, List<Truth> existing) {
    this.kind = kind;
    this.existing = existing;
    kind.fields().forEach(field -> columns.add(Column.of(field)));
    this.header =
        Line.of(kind.fields().stream().map(f -> kind.headers(f).get(0)).toArray(String[]::new));
  }

  public FileKind kind() {
    return kind;
  }

  public List<Truth> existing() {
    return existing;
  }

  public List<Column> columns() {
    return columns;
  }

  public Line header() {
    return header;
  }

  /** What stands above the header. */
  public List<Line> above() {
    return above;
  }

  /** What stands below the header. */
  public List<Line> lines() {
    return lines;
  }

  public Layout layout() {
    return layout;
  }

  /** What may become of the file as a whole: RIGHT is one that must be read. */
  public Verdict verdict() {
    return verdict;
  }

  public void judge(Verdict other) {
    verdict = verdict.worse(other);
  }

  /** The columns whose text no import reads, which it has to say. */
  Set<Integer> leftOut() {
    Set<Integer> indexes = new TreeSet<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).leftOut()) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  /** All that is written, in order. */
  List<Line> written() {
    List<Line> all = new ArrayList<>(above);
    all.add(header);
    all.addAll(lines);
    return all;
  }

  /** The rows with a record. */
  public List<Line> rows() {
    return lines.stream().filter(line -> line.truth().isPresent()).toList();
  }

  public int indexOf(Field field) {
    return columns.indexOf(Column.of(field));
  }

  /** A cell of one of these fields that nothing has broken yet, of any row. */
  public Optional<Spot> unbroken(Dice dice, Set<Field> fields) {
    List<Spot> spots = new ArrayList<>();
    for (Line line : rows()) {
      for (Field field : fields) {
        int index = indexOf(field);
        if (index >= 0 && index < line.cells().size() && !line.cells().get(index).isBroken()) {
          spots.add(new Spot(line, field, line.cells().get(index)));
        }
      }
    }
    return spots.isEmpty() ? Optional.empty() : Optional.of(dice.pick(spots));
  }

  public Optional<Spot> unbroken(Dice dice, Field first, Field... more) {
    return unbroken(dice, EnumSet.of(first, more));
  }

  /** Puts a column in: its header, and its cell for each row. */
  public void insert(int index, Column column, String name, Function<Line, String> text) {
    columns.add(index, column);
    header.cells().add(index, new Cell(name));
    lines.forEach(line -> line.cells().add(index, new Cell(text.apply(line))));
  }

  /** A cell with its row and the field that it holds. */
  public record Spot(Line line, Field field, Cell cell) {
    public String value() {
      return line.truth().orElseThrow().value(field);
    }
  }
}
