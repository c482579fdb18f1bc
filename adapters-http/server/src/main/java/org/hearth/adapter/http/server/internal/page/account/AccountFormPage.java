package org.hearth.adapter.http.server.internal.page.account;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form of a new account.
 *
 * @param template for a patient, or for a care home
 */
public record AccountFormPage(String template, Frame frame, FormView form) implements PageModel {
  static AccountFormPage forPatient(Frame frame, FormView form) {
    return new AccountFormPage("account/patient", frame.with(form.summary()), form);
  }

  static AccountFormPage forCareHome(Frame frame, FormView form) {
    return new AccountFormPage("account/care-home", frame.with(form.summary()), form);
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "AccountFormPage[***]";
  }
}
