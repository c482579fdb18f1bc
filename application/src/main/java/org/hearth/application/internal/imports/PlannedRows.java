package org.hearth.application.internal.imports;

import java.util.Map;

/** What a dry run reported of the rows of a file, which is then imported as it was planned. */
@FunctionalInterface
public interface PlannedRows {
  /**
   * Of the rows behind a number those that would be created, each with the accounts that it would
   * change.
   *
   * @param count how many rows are looked at
   */
  Map<Long, String> created(long after, int count);
}
