package org.hearth.adapter.http.server.internal.page.user;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * A user, and what can be done with them.
 *
 * @param self whether it is the user who looks at the page
 * @param invitation the form of one button that sends them a link to choose a password
 */
public record UserPage(
    Frame frame, List<Row> details, boolean self, List<Link> actions, FormView invitation)
    implements PageModel {
  @Override
  public String template() {
    return "user/user";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "UserPage[***]";
  }
}
