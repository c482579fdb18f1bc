package org.hearth.adapter.http.server.internal.page.account;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** The form by which Create request begins. */
public record SearchPage(Frame frame, FormView form) implements PageModel {
  @Override
  public String template() {
    return "account/search";
  }
}
