package org.hearth.adapter.http.server.internal.page.account;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.visit.Visit;

/**
 * Confirms that something was done, and says what can follow.
 *
 * @param panel below the title, in the panel
 * @param text what happens next
 * @param next the usual next step
 * @param others further ones
 */
public record OpenedPage(Frame frame, String panel, String text, Link next, List<Link> others)
    implements PageModel {
  /** Confirms that a practice has asked to serve a care home (R25). Tells nothing of the home. */
  public static OpenedPage serviceAsked(Visit visit) {
    return new OpenedPage(
        visit.frame("You have asked to serve the care home"),
        "The care home or its practice confirms it",
        "If there is such a care home, it was notified. When it is confirmed, search for it"
            + " again and register its residents.",
        new Link("/care-homes", "Find another care home"),
        List.of(new Link("/", "Close")));
  }

  @Override
  public String template() {
    return "account/opened";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "OpenedPage[***]";
  }
}
