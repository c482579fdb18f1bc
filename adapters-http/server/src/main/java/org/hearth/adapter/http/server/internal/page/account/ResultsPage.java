package org.hearth.adapter.http.server.internal.page.account;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * What Create request found.
 *
 * @param elsewhere whether the account is another practice's, of which nothing else is told (R9)
 * @param search the address of the search
 */
public record ResultsPage(Frame frame, List<Match> matches, boolean elsewhere, String search)
    implements PageModel {
  @Override
  public String template() {
    return "account/results";
  }
}
