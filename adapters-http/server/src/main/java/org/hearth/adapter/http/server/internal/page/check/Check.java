package org.hearth.adapter.http.server.internal.page.check;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Row;

/**
 * What a form is about to do.
 *
 * @param frame of the page, whose title asks for a last look
 * @param rows what was typed, and whom it is about
 * @param consequence what is not easily undone
 * @param button what the button does
 */
public record Check(Frame frame, List<Row> rows, String consequence, String button) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Check[***]";
  }
}
