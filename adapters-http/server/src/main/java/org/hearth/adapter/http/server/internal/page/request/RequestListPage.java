package org.hearth.adapter.http.server.internal.page.request;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * A list of requests.
 *
 * @param count how many there are, in words
 * @param chips the filters that hold, each with the address of the list without it
 * @param filters states by which the list can be filtered
 */
public record RequestListPage(
    Frame frame,
    String count,
    List<Link> chips,
    List<Link> filters,
    List<RequestRow> requests,
    Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "request/list";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RequestListPage[***]";
  }
}
