package org.hearth.application.internal.imports.column;

import java.io.IOException;
import java.util.Locale;
import org.hearth.application.internal.csv.CsvRecords;
import org.hearth.application.internal.csv.UnusableFileException;

/**
 * The line {@code sep=;} before the header, which names for Excel what separates cells. Excel does
 * not show it, so that it has no row number.
 */
final class SeparatorLine {
  private static final String KEYWORD = "sep=";
  private static final String SEPARATORS = ",;\t|:^~";
  private static final int LONGEST = 1_000;

  private SeparatorLine() {}

  /**
   * Reads the line where there is one.
   *
   * @return whether there is
   */
  static boolean pass(CsvRecords records) throws IOException, UnusableFileException {
    String line = records.peekLine(LONGEST);
    String plain = line.startsWith("\"") ? line.substring(1) : line;
    if (!plain.toLowerCase(Locale.ROOT).startsWith(KEYWORD)) {
      return false;
    }
    String named = plain.substring(KEYWORD.length());
    if (named.isEmpty() || !isSeparator(named.charAt(0))) {
      throw new UnusableFileException(
          "The line \"sep=\" before the header names no character that separates cells.",
          "Write sep=, or sep=; there, or remove the line.");
    }
    records.passLine();
    records.separateBy(named.charAt(0));
    return true;
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }
}
