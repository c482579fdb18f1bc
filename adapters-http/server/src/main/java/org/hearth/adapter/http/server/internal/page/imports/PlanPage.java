package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * What an import would do, and its confirmation.
 *
 * @param file what the user's machine calls it; blank where it is not kept any more
 * @param create how many rows would be created, in words
 * @param form confirms it; absent where nothing would be created or the file is not kept
 * @param upload where a corrected file is uploaded
 */
public record PlanPage(
    Frame frame,
    String file,
    String create,
    List<Row> counts,
    List<String> warnings,
    OutcomeTable rows,
    Optional<FormView> form,
    List<Link> downloads,
    Link upload)
    implements PageModel {
  @Override
  public String template() {
    return "imports/plan";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "PlanPage[***]";
  }
}
