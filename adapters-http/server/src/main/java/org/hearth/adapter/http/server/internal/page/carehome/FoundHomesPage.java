package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The care homes that a search found.
 *
 * @param elsewhere whether the account is another practice's, of which nothing else is shown (R9)
 * @param newAccount the form of a new account
 * @param service the form that asks to serve the home
 */
public record FoundHomesPage(
    Frame frame, List<Match> matches, boolean elsewhere, String newAccount, FormView service)
    implements PageModel {
  /** Whether one of them is open. A closed one is shown, and nothing can be done with it. */
  public boolean isOneOpen() {
    return matches.stream().anyMatch(match -> !match.isClosed());
  }

  @Override
  public String template() {
    return "carehome/found";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "FoundHomesPage[***]";
  }
}
