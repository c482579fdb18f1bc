package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * A resident with their requests.
 *
 * @param ask where something is asked for the resident
 */
public record ResidentPage(
    Frame frame, Link ask, List<Row> details, List<RequestLine> requests, Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "ownhome/resident";
  }
}
