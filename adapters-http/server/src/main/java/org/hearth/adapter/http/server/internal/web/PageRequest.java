package org.hearth.adapter.http.server.internal.web;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.application.port.out.Page;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads which page of a list is wanted. */
public final class PageRequest {
  private static final int USUAL = 50;

  private PageRequest() {}

  /**
   * The page that is asked for.
   *
   * @param cursor what the page before said is next; absent for the first
   * @param limit 1 to {@link Page#LARGEST}
   * @throws ProblemException invalid
   */
  public static Page page(@Nullable UUID cursor, @Nullable Integer limit) {
    int items = limit == null ? USUAL : limit;
    if (items < 1 || items > Page.LARGEST) {
      throw ProblemException.of(
          Refusal.Invalid.of("limit", "is not a number from 1 to " + Page.LARGEST));
    }
    return new Page(Optional.ofNullable(cursor), items);
  }
}
