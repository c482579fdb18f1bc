package org.hearth.adapter.http.server.internal.page.support;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** What practices ask support for. */
public record QueuePage(Frame frame, List<QueueRow> rows, Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "support/queue";
  }
}
