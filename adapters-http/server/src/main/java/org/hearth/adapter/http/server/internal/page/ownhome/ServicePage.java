package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * One practice that asks to serve the home.
 *
 * @param asked when it asked, in words
 */
public record ServicePage(Frame frame, String asked, FormView form) implements PageModel {
  @Override
  public String template() {
    return "ownhome/service";
  }

  public List<Choice> answers() {
    return List.of(
        new Choice("yes", "Yes, it serves this home as well"),
        new Choice("no", "No, it may not serve this home"));
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ServicePage[***]";
  }
}
