package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.List;

/**
 * A row as a spreadsheet shows it.
 *
 * @param cells their text
 * @param lines the places in the file's text at which its lines begin; several where a cell spans
 *     lines
 * @param begunIn the index of the cell in which each of its lines begins, 0 for the first
 * @param closed whether its last quote is
 */
record SheetRow(List<String> cells, List<Integer> lines, List<Integer> begunIn, boolean closed) {

  /** Whether a spreadsheet shows nothing in it. */
  boolean isBlank() {
    return cells.stream().allMatch(SheetRow::isBlank);
  }

  /** Nothing but spaces of any kind and what is not seen. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(SheetRow::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return c <= ' '
        || c == 0x3164
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
