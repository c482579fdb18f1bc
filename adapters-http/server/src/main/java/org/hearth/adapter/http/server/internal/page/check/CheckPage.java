package org.hearth.adapter.http.server.internal.page.check;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The page on which a form is sent.
 *
 * @param form what was typed, which the page sends as it is
 */
public record CheckPage(Check check, FormView form) implements PageModel {
  @Override
  public String template() {
    return "check/check";
  }

  @Override
  public Frame frame() {
    return check.frame();
  }
}
