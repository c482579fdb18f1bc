package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Where a home begins: what is new, and its residents with the state of their requests.
 *
 * @param many how many residents the home has
 * @param waiting the practices that ask to serve the home, where any do
 * @param sorted by which column the residents are sorted
 */
public record ResidentsPage(
    Frame frame,
    News news,
    Optional<Link> waiting,
    List<ResidentLine> residents,
    int many,
    ResidentSort sorted,
    Optional<Link> earlier,
    Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "ownhome/residents";
  }

  public List<ResidentSort> sorts() {
    return List.of(ResidentSort.values());
  }
}
