package org.hearth.application.port.in.imports;

import java.util.List;
import java.util.OptionalLong;

/**
 * What became of some rows.
 *
 * @param next the row after which the next page begins; empty where no more are told yet
 */
public record RowPage(List<RowOutcome> rows, OptionalLong next) {
  public RowPage {
    rows = List.copyOf(rows);
  }
}
