package org.hearth.adapter.http.server.internal.page.user;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form that adds a user.
 *
 * @param anyPractice whether the practice is asked for
 */
public record AddUserPage(Frame frame, List<Choice> roles, boolean anyPractice, FormView form)
    implements PageModel {
  @Override
  public String template() {
    return "user/add";
  }
}
