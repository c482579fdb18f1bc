package org.hearth.adapter.http.server.internal.page.user;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** The users that a user manages. */
public record UsersPage(Frame frame, List<UserRow> users, Optional<Link> later)
    implements PageModel {
  @Override
  public String template() {
    return "user/list";
  }
}
