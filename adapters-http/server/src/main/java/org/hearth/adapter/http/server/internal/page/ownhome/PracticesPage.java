package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The practices that serve a home, and those that ask to.
 *
 * @param serving ODS codes
 * @param waiting those that ask, oldest first
 */
public record PracticesPage(Frame frame, List<String> serving, List<Link> waiting)
    implements PageModel {
  @Override
  public String template() {
    return "ownhome/practices";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "PracticesPage[***]";
  }
}
