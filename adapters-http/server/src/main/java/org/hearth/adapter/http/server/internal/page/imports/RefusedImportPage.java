package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * An import that was refused as a whole, or given up.
 *
 * @param done how many rows were imported before, in words
 */
public record RefusedImportPage(
    Frame frame, String message, List<String> steps, String done, List<Link> downloads, Link upload)
    implements PageModel {
  @Override
  public String template() {
    return "imports/refused";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RefusedImportPage[***]";
  }
}
