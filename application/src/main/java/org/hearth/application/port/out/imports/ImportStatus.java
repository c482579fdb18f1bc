package org.hearth.application.port.out.imports;

/** How an import that was submitted stands. */
public enum ImportStatus {
  /** No worker has begun with it. */
  WAITING,
  /** A worker carries it out, or did until it broke down. */
  RUNNING,
  /** Every row is told. */
  DONE,
  /** It cannot be imported, and no row that is not told was looked at. */
  REFUSED;

  public boolean isOver() {
    return this == DONE || this == REFUSED;
  }
}
