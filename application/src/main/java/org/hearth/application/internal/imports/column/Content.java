package org.hearth.application.internal.imports.column;

/** What the cells of a column are. */
public enum Content {
  NUMBER,
  /** A part of a person's name. */
  NAME,
  HOME_NAME,
  DATE,
  ADDRESS,
  POSTCODE,
  PHONE,
  EMAIL,
  /** What the header alone tells: yes and no, or anything else on one line. */
  OTHER,
  /** A column that is not read. */
  UNREAD;

  /** Whether any words may stand there, so that the header alone does not tell a right column. */
  public boolean isPlainText() {
    return this == NAME || this == HOME_NAME || this == ADDRESS;
  }

  /** Whether a cell may have several lines. */
  public boolean mayHaveLines() {
    return this == ADDRESS || this == UNREAD;
  }
}
