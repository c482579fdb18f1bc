package org.hearth.adapter.http.server.internal.page.patient;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * A patient's account.
 *
 * @param home the care home whose dependent the patient is
 * @param actions what can be done with the account
 */
public record PatientPage(Frame frame, List<Row> details, Optional<Link> home, List<Link> actions)
    implements PageModel {
  @Override
  public String template() {
    return "patient/patient";
  }
}
