package org.hearth.testkit.imports.fuzz.internal.draft;

/** A cell of a file that is being made. */
public final class Cell {
  private String text;
  private Quoting quoting = Quoting.PLAIN;
  private boolean broken;

  public Cell(String text) {
    this.text = text;
  }

  Cell copy() {
    Cell copy = new Cell(text);
    copy.quoting = quoting;
    copy.broken = broken;
    return copy;
  }

  /** What a spreadsheet shows where the cell is written as it should be. */
  public String text() {
    return text;
  }

  /** Another text in its place; one breakage is enough for a cell. */
  public void become(String other) {
    text = other;
    broken = true;
  }

  public boolean isBroken() {
    return broken || quoting != Quoting.PLAIN;
  }

  /** Whether it has a quote that belongs to nothing. */
  public boolean isStray() {
    return quoting == Quoting.STRAY_BEFORE || quoting == Quoting.STRAY_BEHIND;
  }

  public void quote(Quoting other) {
    quoting = other;
  }

  String written(char separator, Quoting byDefault) {
    return (quoting == Quoting.PLAIN ? byDefault : quoting).write(text, separator);
  }
}
