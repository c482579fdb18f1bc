package org.hearth.adapter.http.server.internal.page.support;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * An account as support sees it.
 *
 * @param actions what support can do with it
 */
public record SupportAccountPage(Frame frame, List<Row> details, List<Link> actions)
    implements PageModel {
  @Override
  public String template() {
    return "support/account";
  }
}
