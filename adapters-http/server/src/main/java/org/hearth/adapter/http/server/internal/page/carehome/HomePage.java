package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * A care home with its residents.
 *
 * @param id of the home's account
 * @param address of the page
 * @param invitation the form that invites the home again
 * @param details of the home
 * @param ages of open requests, where there are any
 * @param many how many residents it has
 * @param sorted by which column the residents are sorted
 */
public record HomePage(
    Frame frame,
    String id,
    String address,
    FormView invitation,
    List<Row> details,
    Optional<Chart> ages,
    List<ResidentRow> residents,
    int many,
    ResidentOrder sorted,
    Optional<Link> earlier,
    Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "carehome/home";
  }

  public List<ResidentOrder> orders() {
    return List.of(ResidentOrder.values());
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "HomePage[***]";
  }
}
