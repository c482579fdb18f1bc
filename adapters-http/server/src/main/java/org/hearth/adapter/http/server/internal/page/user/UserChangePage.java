package org.hearth.adapter.http.server.internal.page.user;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form that changes a user.
 *
 * @param roles to choose from; empty where the role stays
 * @param anyPractice whether the practice is asked for
 */
public record UserChangePage(
    Frame frame, String consequence, List<Choice> roles, boolean anyPractice, FormView form)
    implements PageModel {
  @Override
  public String template() {
    return "user/change";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "UserChangePage[***]";
  }
}
