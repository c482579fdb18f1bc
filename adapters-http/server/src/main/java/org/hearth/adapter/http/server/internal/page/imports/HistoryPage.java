package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The imports of a practice, newest first.
 *
 * @param days for how long they are kept
 */
public record HistoryPage(Frame frame, List<HistoryRow> rows, Optional<Link> later, long days)
    implements PageModel {
  @Override
  public String template() {
    return "imports/history";
  }
}
