package org.hearth.adapter.http.server.internal.page.patient;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Patient management's search, and what it found.
 *
 * @param mayCreate whether the user may open an account where none is found
 * @param matches empty before anything is searched for
 */
public record FindPatientPage(
    Frame frame, FormView form, boolean mayCreate, Optional<List<Match>> matches)
    implements PageModel {
  @Override
  public String template() {
    return "patient/find";
  }
}
