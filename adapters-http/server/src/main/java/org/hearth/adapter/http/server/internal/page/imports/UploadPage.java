package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.PageModel;

/**
 * Takes a file to import.
 *
 * @param headings the address of an empty file with the headings
 * @param columns the headings that a file has
 * @param optional those that may be missing
 * @param largest how large a file may be, in words
 */
public record UploadPage(
    Frame frame,
    FormView form,
    String headings,
    List<String> columns,
    List<String> optional,
    String largest)
    implements PageModel {
  @Override
  public String template() {
    return "imports/upload";
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "UploadPage[***]";
  }
}
