package org.hearth.adapter.http.server.internal.page.support;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * A form of support about one account.
 *
 * @param template which form
 */
public record SupportFormPage(String template, Frame frame, FormView form) implements PageModel {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "SupportFormPage[***]";
  }
}
