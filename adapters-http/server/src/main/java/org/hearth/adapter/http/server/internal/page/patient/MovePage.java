package org.hearth.adapter.http.server.internal.page.patient;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form that moves a resident.
 *
 * @param byNumber of the new home
 * @param byName finds the new home
 */
public record MovePage(Frame frame, FormView byNumber, FormView byName) implements PageModel {
  @Override
  public String template() {
    return "patient/move";
  }
}
