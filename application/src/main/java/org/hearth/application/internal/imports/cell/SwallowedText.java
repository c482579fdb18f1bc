package org.hearth.application.internal.imports.cell;

import io.vavr.control.Validation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.internal.imports.column.Content;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.text.TypedText;

/**
 * Tells a cell of several lines that holds text of other rows: between two stray quotes stands at
 * least the end of one row and the beginning of another. All between two cells of the same column
 * is as many separators as a row has, and the number or the date that each row has.
 */
public final class SwallowedText {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])[0-9]{3}[\\p{Pd} ]?[0-9]{3}[\\p{Pd} ]?[0-9]{4}(?![0-9])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})"
              + "(?![0-9])");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9() -]{8,}[0-9]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

  private final char separator;
  private final int separatorsOfARow;

  public SwallowedText(char separator, int columns) {
    this.separator = separator;
    this.separatorsOfARow = columns - 1;
  }

  /** Whether a cell with a line end in it holds text of other rows. */
  public boolean isIn(String cell, Content content) {
    String[] lines = LINE_END.split(cell, -1);
    int separators = 0;
    int texts = 0;
    boolean number = false;
    boolean date = false;
    boolean email = false;
    boolean phone = false;
    for (String typed : lines) {
      String line = TypedText.clean(typed);
      separators += (int) typed.chars().filter(c -> c == separator).count();
      texts += line.isEmpty() ? 0 : 1;
      number |= holdsNumber(line);
      date |= DATE.matcher(line).find();
      email |= line.indexOf('@') >= 0;
      phone |= holdsPhone(line);
    }
    boolean itself = texts < 2 && separators == 0;
    if (separators >= separatorsOfARow || (number && !(itself && content == Content.NUMBER))) {
      return true;
    }
    if (content == Content.UNREAD) {
      return date && email;
    }
    return separators == 0
        ? (date && content != Content.DATE)
            || (email && content != Content.EMAIL)
            || (phone && content != Content.PHONE)
        : date || email || phone;
  }

  /** Whether text stands on more than one line. */
  static boolean hasLines(String cell) {
    int texts = 0;
    for (String line : LINE_END.split(cell, -1)) {
      texts += TypedText.isEmpty(line) ? 0 : 1;
    }
    return texts > 1;
  }

  private static boolean holdsNumber(String line) {
    Matcher number = NUMBER.matcher(line);
    while (number.find()) {
      String digits = number.group().replaceAll("[^0-9]", "");
      Validation<?, ?> dummy = DummyNhsNumber.parse(digits);
      if (dummy.isValid() || NhsNumber.parse(digits, TestNumbers.ALLOWED).isValid()) {
        return true;
      }
    }
    return false;
  }

  /** A telephone number is a whole cell; within an address, digits may be a house's. */
  private boolean holdsPhone(String line) {
    for (String token : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
      if (PHONE.matcher(token.strip()).matches()) {
        return true;
      }
    }
    return false;
  }
}
