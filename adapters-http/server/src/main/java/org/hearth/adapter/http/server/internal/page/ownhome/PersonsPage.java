package org.hearth.adapter.http.server.internal.page.ownhome;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The persons who may be on shift, and the form to add one.
 *
 * @param persons in the order in which they were added
 */
public record PersonsPage(Frame frame, List<Link> persons, FormView form) implements PageModel {
  @Override
  public String template() {
    return "ownhome/persons";
  }
}
