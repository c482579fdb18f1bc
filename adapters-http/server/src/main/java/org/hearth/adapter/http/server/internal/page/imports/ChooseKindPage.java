package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/** Asks what the file to import holds. */
public record ChooseKindPage(Frame frame, FormView form, List<Choice> kinds) implements PageModel {
  @Override
  public String template() {
    return "imports/kind";
  }
}
