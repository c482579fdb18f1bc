package org.hearth.adapter.http.server.internal.page.carehome;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** The form by which a care home is found. */
public record FindHomePage(Frame frame, FormView form) implements PageModel {
  @Override
  public String template() {
    return "carehome/find";
  }
}
