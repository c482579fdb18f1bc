package org.hearth.adapter.http.server.internal.page.ownhome;

import org.hearth.adapter.http.server.internal.page.request.KindText;
import org.hearth.adapter.http.server.internal.page.request.StatusText;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;

/**
 * A request as a line of a home's lists.
 *
 * @param resident whose request it is
 * @param changed when it changed last, and by whom
 * @param asked when it was sent
 */
public record RequestLine(
    String href, String kind, String resident, StatusText status, String changed, String asked) {
  static RequestLine of(Request request, String resident) {
    RequestEvent last = request.history().get(request.history().size() - 1);
    return new RequestLine(
        "/requests/" + request.id().value(),
        KindText.of(request.kind()),
        resident,
        StatusText.of(request.status()),
        Shown.time(last.at()) + ", " + last.by(),
        Shown.time(request.history().get(0).at()));
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "RequestLine[***]";
  }
}
