package org.hearth.application.imports;

/** What the rows of a file are. */
public enum ImportKind {
  CARE_HOMES,
  RESIDENTS
}
