package org.hearth.adapter.http.server.internal.page.patient;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form of a patient's details.
 *
 * @param resident whether the patient can have a room
 */
public record EditPage(Frame frame, boolean resident, FormView form) implements PageModel {
  @Override
  public String template() {
    return "patient/edit";
  }
}
