package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Link;

/**
 * The outcomes of rows, page by page.
 *
 * @param chips the filter that holds, with the address of the table without it
 * @param choices filters that can be chosen
 * @param none what is said where no row is shown
 */
public record OutcomeTable(
    List<Line> lines, List<Link> chips, List<Link> choices, Optional<Link> later, String none) {
  /**
   * One row.
   *
   * @param number as a spreadsheet shows it
   * @param findings columns and what to do
   */
  public record Line(String number, String outcome, String colour, List<String> findings) {
    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Line[***]";
    }
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "OutcomeTable[***]";
  }
}
