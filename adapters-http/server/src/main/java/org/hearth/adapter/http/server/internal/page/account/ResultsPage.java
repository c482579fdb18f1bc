package org.hearth.adapter.http.server.internal.page.account;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * What Create request found.
 *
 * @param elsewhere whether the account is another practice's, of which nothing else is shown (R9)
 * @param search the address of the search
 * @param newAccount the form of a new account
 */
public record ResultsPage(
    Frame frame, List<Match> matches, boolean elsewhere, String search, String newAccount)
    implements PageModel {
  @Override
  public String template() {
    return "account/results";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ResultsPage[***]";
  }
}
