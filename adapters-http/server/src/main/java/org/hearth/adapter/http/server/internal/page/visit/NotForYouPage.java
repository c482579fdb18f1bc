package org.hearth.adapter.http.server.internal.page.visit;

import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** Says that a page is for users of another role. */
public record NotForYouPage(Frame frame) implements PageModel {
  @Override
  public String template() {
    return "visit/not-for-you";
  }
}
