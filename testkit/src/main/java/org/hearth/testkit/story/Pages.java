package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;

/** Turns the pages of a list to its end. */
public final class Pages {
  private static final int LIMIT = 100;

  private Pages() {}

  /** All items; each page begins where the one before it ended. */
  public static <T> List<T> all(Function<Page, Slice<T>> read, Function<T, UUID> id) {
    List<T> all = new ArrayList<>();
    Page page = Page.first(LIMIT);
    while (true) {
      Slice<T> slice = read.apply(page);
      all.addAll(slice.items());
      Optional<UUID> next = slice.next();
      if (next.isEmpty()) {
        return all;
      }
      assertThat(id.apply(all.get(all.size() - 1))).isEqualTo(next.get());
      page = page.following(next.get());
    }
  }
}
