package org.hearth.domain.contact;

import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.NameText;
import org.jspecify.annotations.Nullable;

/** Text that may be a telephone number: digits, one leading plus sign, and what groups digits. */
final class DialledText {
  /** What a spreadsheet makes of a long number. */
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9.,]+[eE][+-]?[0-9]+");

  private static final int LONGEST_TYPED = 40;

  /** Fewer digits are no number, so that nothing else can be beside it. */
  private static final int SHORTEST = 6;

  private final String text;
  private final StringBuilder digits = new StringBuilder();
  private boolean plus;
  private boolean foreign;
  private int beforeBracket;
  private int beforeGroup;
  private int beforeHyphen;

  DialledText(String clean) {
    text = clean;
    for (int i = 0; i < clean.length(); i++) {
      take(clean.charAt(i));
    }
  }

  private void take(char c) {
    if (c >= '0' && c <= '9') {
      digits.append(c);
    } else if (c == ' ') {
      beforeGroup = digits.length();
    } else if (c == '+') {
      foreign |= plus || !digits.isEmpty();
      plus = true;
    } else if (c == '(') {
      beforeBracket = digits.length();
    } else if (c == '.' || NameText.isHyphen(c)) {
      beforeGroup = digits.length();
      beforeHyphen = digits.length();
    } else {
      foreign |= c != ')';
    }
  }

  boolean hasPlus() {
    return plus;
  }

  String digits() {
    return digits.toString();
  }

  /** How many digits follow the last space, hyphen or dot; 0 where no digits precede it. */
  int lastGroup() {
    return beforeGroup == 0 ? 0 : digits.length() - beforeGroup;
  }

  @Nullable Fault fault() {
    if (foreign || text.length() > LONGEST_TYPED) {
      return Legibility.faultOr(
          text, hasANumber() ? DialledNumber.MORE_THAN_ONE_NUMBER : DialledNumber.MALFORMED);
    }
    if (digits.length() < SHORTEST) {
      return DialledNumber.MALFORMED;
    }
    return endsInAnExtension() ? DialledNumber.MORE_THAN_ONE_NUMBER : null;
  }

  private boolean hasANumber() {
    return text.codePoints().filter(Character::isDigit).count() >= SHORTEST
        && !SCIENTIFIC.matcher(text).matches();
  }

  /** A few digits in brackets at the end, or one behind a hyphen or a dot. */
  private boolean endsInAnExtension() {
    boolean bracketed = beforeBracket > 0 && digits.length() - beforeBracket < SHORTEST;
    boolean single = beforeHyphen > 0 && digits.length() - beforeHyphen == 1;
    return bracketed || single;
  }
}
