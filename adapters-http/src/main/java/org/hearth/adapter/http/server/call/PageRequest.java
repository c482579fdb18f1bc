package org.hearth.adapter.http.server.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.application.storage.Page;
import org.hearth.domain.fault.FieldFault;
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
  public static Page page(@Nullable String cursor, @Nullable String limit) {
    List<FieldFault> faults = new ArrayList<>();
    Optional<UUID> after = Optional.empty();
    if (cursor != null) {
      try {
        after = Optional.of(UUID.fromString(cursor));
      } catch (IllegalArgumentException unreadable) {
        faults.add(new FieldFault("cursor", "is not one that a page before this one gave"));
      }
    }
    int items = limit == null ? USUAL : number(limit);
    if (items < 1 || items > Page.LARGEST) {
      faults.add(new FieldFault("limit", "is not a number from 1 to " + Page.LARGEST));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.of(new Refusal.Invalid(faults));
    }
    return new Page(after, items);
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }
}
