package org.hearth.adapter.http.client;

import org.hearth.application.port.out.Page;

/** Which page of a list is wanted, in a URL. */
final class PageQuery {
  private PageQuery() {}

  static String of(Page page) {
    return "limit=" + page.limit() + page.after().map(after -> "&cursor=" + after).orElse("");
  }
}
