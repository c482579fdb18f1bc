package org.hearth.testkit.imports.fuzz.internal.oracle;

/** What quotes, line ends and separators made of a row. */
enum Fate {
  /** A spreadsheet shows it as it was meant. */
  INTACT,
  /** A spreadsheet shows other cells, or one shows others than another. */
  MANGLED,
  /** It is in a cell of several rows. */
  SWALLOWED
}
