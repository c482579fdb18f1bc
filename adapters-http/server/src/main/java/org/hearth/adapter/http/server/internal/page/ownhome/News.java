package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;

/**
 * What others did on the home's requests since the user signed in before.
 *
 * @param since the time, in words; blank where no earlier visit is known
 * @param requests the latest change first
 */
public record News(String since, List<RequestLine> requests) {
  static final News UNKNOWN = new News("", List.of());

  public News {
    requests = List.copyOf(requests);
  }

  public boolean isKnown() {
    return !since.isEmpty();
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "News[***]";
  }
}
