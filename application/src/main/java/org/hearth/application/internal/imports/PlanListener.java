package org.hearth.application.internal.imports;

import org.hearth.application.port.in.imports.Imports.ImportListener;

/** Follows a dry run so that it can be confirmed. */
public interface PlanListener extends ImportListener {
  /**
   * A row would be created. Called before the row is reported, and again where it is decided anew.
   *
   * @param basis the accounts that it would change, with their versions; blank where it changes
   *     none
   */
  void rests(long row, String basis);
}
