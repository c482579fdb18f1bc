package org.hearth.benchmarks.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same with a regular expression, plain or with separators, as it is often written. */
final class TenDigitsByExpression {
  private static final Pattern FORM = Pattern.compile("(\\d{3})[- ]?(\\d{3})[- ]?(\\d{4})");

  private TenDigitsByExpression() {}

  /** The number, or -1 where the text is not ten digits with a check digit. */
  static long read(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? TenDigits.read(matcher.group(1) + matcher.group(2) + matcher.group(3))
        : -1;
  }
}
