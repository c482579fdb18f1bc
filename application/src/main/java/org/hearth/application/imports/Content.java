package org.hearth.application.imports;

/** What the cells of a column are. */
enum Content {
  NUMBER,
  /** A part of a person's name. */
  NAME,
  HOME_NAME,
  DATE,
  ADDRESS,
  POSTCODE,
  PHONE,
  EMAIL,
  YES_OR_NO,
  /** A column that is not read. */
  UNREAD;

  /** Whether any words may stand there, so that the header alone does not tell a right column. */
  boolean isPlainText() {
    return this == NAME || this == HOME_NAME || this == ADDRESS;
  }

  /** Whether a cell may have several lines. */
  boolean mayHaveLines() {
    return this == ADDRESS || this == UNREAD;
  }
}
