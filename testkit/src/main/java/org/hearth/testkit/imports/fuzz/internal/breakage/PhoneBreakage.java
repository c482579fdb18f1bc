package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** What becomes of telephone numbers; the ten digits behind the zero in, what is typed out. */
enum PhoneBreakage implements ValueBreakage {
  LOST_ZERO(Verdict.RIGHT, (national, dice) -> national),
  EXTENSION(
      Verdict.WRONG,
      (national, dice) ->
          "0"
              + national
              + dice.pick(
                  " ext 5",
                  " x5",
                  "x456",
                  ", 456",
                  ",456",
                  ";456",
                  "; 5",
                  " #456",
                  "#4",
                  " ~456",
                  " ext. 45",
                  " extn 45",
                  ";ext=5",
                  " Ext:5",
                  " EXT 45",
                  "p45",
                  ",,45")),
  TWO_PHONES(
      Verdict.WRONG,
      (national, dice) ->
          "0" + national + dice.pick(" / ", "/", " or ", ", ", ";", " & ", "\n") + "0161 496 0998"),
  PHONE_AS_SCIENTIFIC(
      Verdict.WRONG,
      (national, dice) -> national.charAt(0) + "." + national.substring(1, 3) + "E+09"),
  PHONE_WITH_WORDS(
      Verdict.EITHER,
      (national, dice) ->
          dice.pick("Tel: 0%s", "0%s (office)", "0%s day", "0%s - nights").formatted(national)),
  TRUNK_ZERO_IN_BRACKETS(Verdict.EITHER, (national, dice) -> "+44 (0)" + national),
  DOUBLE_ZERO(Verdict.EITHER, (national, dice) -> "0044" + national),
  PHONE_WITH_DECIMALS(Verdict.EITHER, (national, dice) -> national + ".0"),
  PHONE_APOSTROPHE(Verdict.EITHER, (national, dice) -> "'0" + national),
  PHONE_FORMULA(Verdict.EITHER, (national, dice) -> "=\"0" + national + "\""),
  PHONE_TOO_LONG(Verdict.WRONG, (national, dice) -> "0" + national + dice.between(10, 99)),
  PHONE_IN_BRACKETS(
      Verdict.RIGHT,
      (national, dice) -> "(0" + national.substring(0, 3) + ") " + national.substring(3));

  private final Verdict verdict;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiFunction<String, Dice, String> typed;

  PhoneBreakage(Verdict verdict, BiFunction<String, Dice, String> typed) {
    this.verdict = verdict;
    this.typed = typed;
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.of(Field.PHONE);
  }

  @Override
  public void change(Spot spot, Draft draft, Dice dice) {
    spot.cell().become(typed.apply(spot.value().substring("+44".length()), dice));
    spot.line().judge(verdict);
  }
}
