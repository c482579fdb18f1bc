package org.hearth.adapter.http.server.internal.page.start;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Where staff of a practice begin.
 *
 * @param requests how many there are in each state that is not completed, as links to them
 * @param homes those that the user looked at last
 * @param imports those of the practice that are under way
 * @param ages of the open requests, where there are any
 * @param pool how many dummy numbers are left
 */
public record DashboardPage(
    Frame frame,
    List<Figure> requests,
    List<Link> homes,
    List<Link> imports,
    Optional<Chart> ages,
    Optional<Chart> pool)
    implements PageModel {
  @Override
  public String template() {
    return "start/dashboard";
  }

  /** A number of things, and where they are listed. */
  public record Figure(String number, Link link) {

    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Figure[***]";
    }
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "DashboardPage[***]";
  }
}
