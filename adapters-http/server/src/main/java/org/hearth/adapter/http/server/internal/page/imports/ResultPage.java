package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * What became of an import that was carried out.
 *
 * @param text how many rows were imported, in words
 * @param changed how many rows changed since the check, in words; blank where none did
 * @param file whether the file can be downloaded with its result
 */
public record ResultPage(
    Frame frame,
    String text,
    String changed,
    List<Row> counts,
    OutcomeTable rows,
    boolean file,
    List<Link> downloads,
    Link upload)
    implements PageModel {
  @Override
  public String template() {
    return "imports/result";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ResultPage[***]";
  }
}
