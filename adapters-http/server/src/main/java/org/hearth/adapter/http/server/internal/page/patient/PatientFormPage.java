package org.hearth.adapter.http.server.internal.page.patient;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * A form about one patient.
 *
 * @param template which form
 * @param note what its text says of the patient; blank where it says nothing
 */
public record PatientFormPage(String template, Frame frame, String note, FormView form)
    implements PageModel {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "PatientFormPage[***]";
  }
}
