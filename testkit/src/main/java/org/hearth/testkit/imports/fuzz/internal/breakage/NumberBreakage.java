package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** What becomes of account numbers; the ten digits in, what is typed out. */
enum NumberBreakage implements ValueBreakage {
  WRONG_DIGIT(Verdict.WRONG, NumberBreakage::wrongDigit),
  SCIENTIFIC(Verdict.WRONG, (digits, dice) -> dice.pick("9.99E+09", "9.99999E+09", "1E+10")),
  DIGIT_MISSING(Verdict.WRONG, (digits, dice) -> digits.substring(0, 9)),
  DIGIT_TOO_MANY(Verdict.WRONG, (digits, dice) -> digits + dice.below(10)),
  TWO_NUMBERS(Verdict.WRONG, (digits, dice) -> digits + dice.pick("/", " ", ", ") + digits),
  DECIMAL_PLACES(Verdict.EITHER, (digits, dice) -> digits + dice.pick(".0", ".00")),
  APOSTROPHE_BEFORE(Verdict.EITHER, (digits, dice) -> "'" + digits),
  FORMULA(Verdict.EITHER, (digits, dice) -> "=\"" + digits + "\""),
  OTHER_GROUPS(
      Verdict.EITHER,
      (digits, dice) ->
          digits.substring(0, 3)
              + dice.pick(".", "  ", "\u2011", "/")
              + digits.substring(3, 6)
              + " "
              + digits.substring(6)),
  DIGITS_OF_ANOTHER_SCRIPT(
      Verdict.EITHER,
      (digits, dice) -> {
        int zero = dice.pick((int) '\uff10', (int) '\u0660', (int) '\u0966');
        return digits
            .chars()
            .map(c -> c - '0' + zero)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }),
  LETTER_FOR_DIGIT(
      Verdict.WRONG, (digits, dice) -> digits.substring(0, 9) + dice.pick("O", "l", "I", "S", "B"));

  private final Verdict verdict;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiFunction<String, Dice, String> typed;

  NumberBreakage(Verdict verdict, BiFunction<String, Dice, String> typed) {
    this.verdict = verdict;
    this.typed = typed;
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.of(Field.NUMBER, Field.HOME);
  }

  @Override
  public void change(Spot spot, Draft draft, Dice dice) {
    spot.cell().become(typed.apply(spot.value(), dice));
    spot.line().judge(verdict);
  }

  /**
   * One of the first six of a dummy number: with other last four it is as right as before. In an
   * NHS number, the check digit is wrong.
   */
  private static String wrongDigit(String digits, Dice dice) {
    int at = dice.below(digits.startsWith("999999") ? 6 : 10);
    int other = (digits.charAt(at) - '0' + dice.between(1, 9)) % 10;
    return digits.substring(0, at) + other + digits.substring(at + 1);
  }
}
