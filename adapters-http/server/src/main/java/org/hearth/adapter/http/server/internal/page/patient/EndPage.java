package org.hearth.adapter.http.server.internal.page.patient;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** The form that ends a dependency. */
public record EndPage(Frame frame, FormView form) implements PageModel {
  @Override
  public String template() {
    return "patient/end";
  }

  public List<Choice> reasons() {
    return EndPages.reasons();
  }
}
