package org.hearth.adapter.http.server.internal.page.ownhome;

import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * A person who may be on shift: another name, or removing the person.
 *
 * @param name as it is now
 */
public record PersonPage(Frame frame, String name, FormView rename, FormView removal)
    implements PageModel {
  @Override
  public String template() {
    return "ownhome/person";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "PersonPage[***]";
  }
}
