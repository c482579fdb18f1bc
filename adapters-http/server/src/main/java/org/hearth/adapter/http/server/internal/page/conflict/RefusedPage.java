package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** A page that cannot be shown, why, and where to go on. */
public record RefusedPage(Frame frame, List<String> steps, Link next) implements PageModel {
  @Override
  public String template() {
    return "conflict/refused";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RefusedPage[***]";
  }
}
