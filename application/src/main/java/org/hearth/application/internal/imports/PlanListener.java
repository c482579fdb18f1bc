package org.hearth.application.internal.imports;

import org.hearth.application.port.in.imports.Imports.ImportListener;

/** Follows a dry run so that it can be confirmed. */
public interface PlanListener extends ImportListener {
  /**
   * A row would change accounts that are there. Called before the row is reported, and again where
   * it is decided anew.
   *
   * @param basis those accounts with their versions
   */
  void rests(long row, String basis);
}
