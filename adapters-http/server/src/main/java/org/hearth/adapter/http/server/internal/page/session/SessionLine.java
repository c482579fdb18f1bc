package org.hearth.adapter.http.server.internal.page.session;

import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.application.port.in.signin.OwnSessions.OwnSession;

/**
 * A session as a line of the list.
 *
 * @param name who acts in it
 * @param where the browser, and where it is
 */
public record SessionLine(String name, String where, String begun, String used, boolean current) {
  static SessionLine of(OwnSession session) {
    return new SessionLine(
        session.name(),
        session.browser().orElse("No browser")
            + session.source().map(source -> ", " + source).orElse(""),
        Shown.time(session.begunAt()),
        Shown.time(session.usedAt()),
        session.current());
  }

  /** Masked: where a person works is personal. */
  @Override
  public String toString() {
    return "SessionLine[***]";
  }
}
