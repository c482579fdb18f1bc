package org.hearth.adapter.http.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of an import's rows, in their order.
 *
 * @param next the row after which the next ones stand; absent at the end
 */
public record RowsJson(List<RowJson> items, @Nullable Long next) {}
