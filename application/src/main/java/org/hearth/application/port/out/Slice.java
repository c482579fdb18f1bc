package org.hearth.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next where the next page begins; empty at the end of the list
 */
public record Slice<T>(List<T> items, Optional<UUID> next) {
  /**
   * Keeps a copy of the items.
   *
   * @param items in their order
   * @param next where the next page begins; empty at the end of the list
   */
  public Slice {
    items = List.copyOf(items);
  }

  /**
   * Cuts what was read to the page.
   *
   * @param <T> the type of the value
   * @param oneMore up to one item more than the page holds, to tell whether another follows
   * @param page where the page begins, and how many items it holds
   * @param id the identifier of an item
   * @return the items of the page, and where the next begins
   */
  public static <T> Slice<T> of(List<T> oneMore, Page page, Function<T, UUID> id) {
    if (oneMore.size() <= page.limit()) {
      return new Slice<>(oneMore, Optional.empty());
    }
    List<T> items = oneMore.subList(0, page.limit());
    return new Slice<>(items, Optional.of(id.apply(items.get(items.size() - 1))));
  }
}
