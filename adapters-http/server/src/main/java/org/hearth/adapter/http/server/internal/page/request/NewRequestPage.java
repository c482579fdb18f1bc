package org.hearth.adapter.http.server.internal.page.request;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form of a new request.
 *
 * @param patient whose request it is: name, number and date of birth
 */
public record NewRequestPage(Frame frame, String patient, FormView form) implements PageModel {
  @Override
  public String template() {
    return "request/new";
  }

  public List<Choice> kinds() {
    return KindText.CHOICES;
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "NewRequestPage[***]";
  }
}
