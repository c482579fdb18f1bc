package org.hearth.adapter.http.server.internal.page.session;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Where the user is signed in.
 *
 * @param sessions oldest first
 * @param isOfHome whether the sessions are those of all staff of a home
 */
public record SessionsPage(Frame frame, List<SessionLine> sessions, boolean isOfHome)
    implements PageModel {
  @Override
  public String template() {
    return "session/sessions";
  }

  public boolean hasOthers() {
    return sessions.size() > 1;
  }
}
