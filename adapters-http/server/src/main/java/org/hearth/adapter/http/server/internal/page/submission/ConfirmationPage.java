package org.hearth.adapter.http.server.internal.page.submission;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Confirms that something was done, and says what can follow.
 *
 * @param panel below the title, in the panel
 * @param text what happens next
 * @param next the usual next step
 * @param others further ones
 */
public record ConfirmationPage(Frame frame, String panel, String text, Link next, List<Link> others)
    implements PageModel {
  @Override
  public String template() {
    return "submission/confirmation";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ConfirmationPage[***]";
  }
}
