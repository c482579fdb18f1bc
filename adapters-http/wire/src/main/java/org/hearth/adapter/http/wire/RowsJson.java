package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.application.port.in.imports.ImportService.RowPage;
import org.jspecify.annotations.Nullable;

/**
 * Some of an import's rows, in their order.
 *
 * @param next the row after which the next page begins; absent where no more rows are reported yet
 */
public record RowsJson(List<RowJson> items, @Nullable Long next) {
  /**
   * {@return it as JSON}
   *
   * @param page some of the rows of an import
   */
  public static RowsJson of(RowPage page) {
    return new RowsJson(
        page.rows().stream().map(RowJson::of).toList(),
        page.next().isPresent() ? page.next().getAsLong() : null);
  }
}
