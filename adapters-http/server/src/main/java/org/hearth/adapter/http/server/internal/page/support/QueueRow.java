package org.hearth.adapter.http.server.internal.page.support;

import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.domain.support.ResetRequest;

/**
 * What a practice asks for, as a line of the queue.
 *
 * @param href the account
 */
public record QueueRow(String href, String asked, String practice, String reason) {
  static QueueRow of(ResetRequest request) {
    return new QueueRow(
        SupportAccountPages.address(request.account().value()),
        Shown.time(request.askedAt()),
        request.practice().text(),
        request.reason().text());
  }

  /** Masked: the reason may be personal. */
  @Override
  public String toString() {
    return "QueueRow[***]";
  }
}
