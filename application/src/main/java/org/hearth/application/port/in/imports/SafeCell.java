package org.hearth.application.port.in.imports;

/** A cell that a spreadsheet shows as text, whatever it begins with (OWASP, "CSV Injection"). */
final class SafeCell {
  private static final String BEGIN_A_FORMULA = "=+-@\t\r";

  private SafeCell() {}

  static String of(String text) {
    return !text.isEmpty() && BEGIN_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
