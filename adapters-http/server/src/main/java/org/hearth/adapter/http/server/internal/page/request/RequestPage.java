package org.hearth.adapter.http.server.internal.page.request;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * One request with its history.
 *
 * @param patient of whom it is
 * @param isOpen whether it takes replies
 * @param mayProgress whether the user may change its state
 * @param reply the form of a reply
 * @param progress the form of another state
 */
public record RequestPage(
    Frame frame,
    StatusText status,
    List<Row> patient,
    List<Event> history,
    boolean isOpen,
    boolean mayProgress,
    FormView reply,
    FormView progress)
    implements PageModel {
  @Override
  public String template() {
    return "request/request";
  }

  public List<Choice> states() {
    return RequestPages.STATES;
  }

  /**
   * One step.
   *
   * @param what was done
   * @param text blank where nothing was written
   */
  public record Event(String time, String by, String what, String text) {

    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Event[***]";
    }
  }
}
