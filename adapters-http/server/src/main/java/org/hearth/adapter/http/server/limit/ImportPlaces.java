package org.hearth.adapter.http.server.limit;

import org.hearth.application.port.in.imports.ImportService.ImportLimits;

/**
 * How much of the server imports may have.
 *
 * @param atOnce how many are carried out while their callers wait; of one user half of them
 * @param rowsAtOnce how many lines a file has that is; longer ones are left to a worker
 * @param waiting what may wait for a worker
 */
public record ImportPlaces(int atOnce, int rowsAtOnce, ImportLimits waiting) {
  /** Four at once, of 5,000 lines at most. */
  public static final ImportPlaces STANDARD = new ImportPlaces(4, 5_000, ImportLimits.STANDARD);

  /** {@return how many a user may have carried out at once, at least one} */
  public int atOnceOfUser() {
    return Math.max(1, atOnce / 2);
  }
}
