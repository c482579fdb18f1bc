package org.hearth.adapter.http.server.internal.page.start;

import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** Says who is signed in, and as what. */
public record SignedInPage(Frame frame) implements PageModel {
  @Override
  public String template() {
    return "start/signed-in";
  }
}
