package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A row of a file that is being made, and what may become of it. */
public final class Line {
  private final Optional<Truth> truth;
  private final List<Cell> cells;
  private final Map<Field, Set<String>> accepted = new EnumMap<>(Field.class);
  private final Set<Field> anything = new HashSet<>();
  private Verdict verdict;
  private boolean cut;

  private Line(Optional<Truth> truth, List<Cell> cells, Verdict verdict) {
    this.truth = truth;
    this.cells = cells;
    this.verdict = verdict;
  }

  /** A row with a record. */
  public static Line of(Truth truth, List<Cell> cells) {
    Line line = new Line(Optional.of(truth), cells, Verdict.RIGHT);
    truth.values().forEach(line::only);
    return line;
  }

  /** A row without a record, such as a header, a blank line or a total. */
  public static Line of(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(text));
    }
    return new Line(Optional.empty(), cells, Verdict.WRONG);
  }

  public Line copy() {
    List<Cell> copies = new ArrayList<>();
    cells.forEach(cell -> copies.add(cell.copy()));
    Line copy = new Line(truth, copies, verdict);
    accepted.forEach((field, values) -> copy.accepted.put(field, new HashSet<>(values)));
    copy.anything.addAll(anything);
    return copy;
  }

  public Optional<Truth> truth() {
    return truth;
  }

  public List<Cell> cells() {
    return cells;
  }

  public List<String> texts() {
    return cells.stream().map(Cell::text).toList();
  }

  /** What is wrong with a row may be in the part of it that is cut off. */
  public Verdict verdict() {
    return cut && verdict == Verdict.WRONG ? Verdict.EITHER : verdict;
  }

  public void judge(Verdict other) {
    verdict = verdict.worse(other);
  }

  /** The value that a record of this row has, and no other. */
  public void only(Field field, String value) {
    accepted.put(field, new HashSet<>(Set.of(field.fold(value))));
    anything.remove(field);
  }

  /** A value that a record of this row may have, too. */
  public void accept(Field field, String value) {
    accepted.computeIfAbsent(field, absent -> new HashSet<>()).add(field.fold(value));
  }

  public void acceptAnything(Field field) {
    anything.add(field);
  }

  public boolean acceptsAnything(Field field) {
    return anything.contains(field);
  }

  /** The file ends somewhere in this row: no reader can know that its last value is not whole. */
  public void cutShort() {
    cut = true;
  }

  public Set<String> accepted(Field field) {
    return accepted.getOrDefault(field, Set.of(""));
  }

  /**
   * Whether a record may have this value.
   *
   * @param value as {@link Field#fold} makes it
   */
  public boolean accepts(Field field, String value) {
    return acceptsAnything(field)
        || accepted(field).contains(value)
        || (cut && (field == Field.NUMBER || isBeginning(field, value)));
  }

  private boolean isBeginning(Field field, String value) {
    return accepted(field).stream().anyMatch(whole -> whole.startsWith(value));
  }
}
