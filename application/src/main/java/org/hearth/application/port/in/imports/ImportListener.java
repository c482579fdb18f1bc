package org.hearth.application.port.in.imports;

/** Is told how an import goes, from one thread, in the order of the rows. */
public interface ImportListener {
  /** Something about the file as a whole, before the work begins. */
  default void warns(ImportWarning warning) {}

  /**
   * The file is whole and the work begins.
   *
   * @param rows how many there are
   */
  default void begins(long rows) {}

  /** A row is decided; if it was to be kept, it is kept. */
  void row(RowOutcome outcome);

  /** The rows told so far are a whole number of chunks; the next one takes a moment. */
  default void chunkEnds() {}
}
