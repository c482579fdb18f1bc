package org.hearth.adapter.http.server.internal.page.imports;

import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * How far an import is.
 *
 * @param percent of the rows
 * @param text the same in words
 * @param watched whether the page comes again by itself
 * @param again shows it as it stands then
 * @param other begins to watch it, or ends that
 */
public record ProgressPage(
    Frame frame, int percent, String text, boolean watched, Link again, Link other)
    implements PageModel {
  @Override
  public String template() {
    return "imports/progress";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ProgressPage[***]";
  }
}
