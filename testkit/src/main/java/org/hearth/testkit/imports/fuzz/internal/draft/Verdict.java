package org.hearth.testkit.imports.fuzz.internal.draft;

/** What may become of a row, or of a file; the later is the worse. */
public enum Verdict {
  /** Must be in place after the import. */
  RIGHT,
  /** May be refused; if it is in place, it is so with the values that it accepts and no others. */
  EITHER,
  /** Must be refused. */
  WRONG;

  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
