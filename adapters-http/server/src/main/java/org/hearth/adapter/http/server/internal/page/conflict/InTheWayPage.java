package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * What is in the way of a form, and what can be done about it.
 *
 * @param steps what helps, first things first
 * @param reason the form that asks for a reason, where a way needs one
 */
public record InTheWayPage(Frame frame, List<String> steps, List<Way> ways, FormView reason)
    implements PageModel {
  @Override
  public String template() {
    return "conflict/in-the-way";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "InTheWayPage[***]";
  }
}
