package org.hearth.application.imports;

import org.jspecify.annotations.Nullable;

/**
 * A row that was read.
 *
 * @param number as a spreadsheet shows it
 * @param content null where the row is invalid
 * @param invalid null where it is not
 */
record ReadRow<R>(long number, @Nullable R content, @Nullable RowOutcome invalid) {}
