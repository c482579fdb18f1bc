package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * The form that closes a care home's account, or what stands in the way of it.
 *
 * @param obstacles what must be done first; empty where the account can be closed
 * @param residents where the user can do it
 */
public record ClosePage(
    Frame frame, List<String> obstacles, Optional<Link> residents, FormView form)
    implements PageModel {
  @Override
  public String template() {
    return "carehome/close";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ClosePage[***]";
  }
}
