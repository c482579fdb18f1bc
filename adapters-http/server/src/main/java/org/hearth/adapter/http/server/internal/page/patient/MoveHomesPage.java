package org.hearth.adapter.http.server.internal.page.patient;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The care homes to which a resident may move.
 *
 * @param matches each leads to the check of the move
 */
public record MoveHomesPage(Frame frame, List<Match> matches) implements PageModel {
  @Override
  public String template() {
    return "patient/move-homes";
  }
}
