package org.hearth.adapter.http.wire;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.port.out.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; absent at the end of the list
 */
public record PageJson<T>(List<T> items, @Nullable UUID next) {
  /**
   * {@return a page of it as JSON}
   *
   * @param <D> what is meant
   * @param <T> its JSON
   * @param slice a page of what is meant
   * @param toJson how one is written
   */
  public static <D, T> PageJson<T> of(Slice<D> slice, Function<D, T> toJson) {
    return new PageJson<>(slice.items().stream().map(toJson).toList(), slice.next().orElse(null));
  }

  /**
   * {@return the same page of what was meant}
   *
   * @param <D> what is meant
   * @param toDomain how one is read
   */
  public <D> Slice<D> toSlice(Function<T, D> toDomain) {
    return new Slice<>(items.stream().map(toDomain).toList(), java.util.Optional.ofNullable(next));
  }
}
