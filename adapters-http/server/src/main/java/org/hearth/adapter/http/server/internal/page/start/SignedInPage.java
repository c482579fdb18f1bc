package org.hearth.adapter.http.server.internal.page.start;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Says who is signed in, and as what.
 *
 * @param actions the pages that there are for the user
 */
public record SignedInPage(Frame frame, List<Link> actions) implements PageModel {
  @Override
  public String template() {
    return "start/signed-in";
  }
}
