package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * All requests of a home.
 *
 * @param chips the filters that hold, each with the address of the list without it
 * @param filters what the list can be narrowed to, each with how many requests that leaves
 * @param residents by whom it can be narrowed; the first stands for all
 * @param resident the one that is chosen; blank where none is
 * @param kept the other filters, which choosing a resident keeps
 * @param count how many requests there are, in words
 */
public record RequestsPage(
    Frame frame,
    List<Link> chips,
    List<Link> filters,
    List<Choice> residents,
    String resident,
    List<Choice> kept,
    String count,
    List<RequestLine> requests,
    Optional<Link> later,
    Optional<Chart> ages)
    implements PageModel {
  @Override
  public String template() {
    return "ownhome/requests";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RequestsPage[***]";
  }
}
