package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** What becomes of dates. Where it can be read at all, it is read as the day that was meant. */
enum DateBreakage implements ValueBreakage {
  SERIAL(
      Verdict.EITHER, (day, dice) -> "" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)),
  TWO_DIGIT_YEAR(Verdict.EITHER, (day, dice) -> as(day, dice.pick("dd/MM/yy", "dd-MMM-yy"))),
  MONTH_IN_WORDS(Verdict.EITHER, (day, dice) -> as(day, dice.pick("d MMMM yyyy", "dd-MMM-yyyy"))),
  NO_LEADING_ZEROS(Verdict.EITHER, (day, dice) -> as(day, dice.pick("d/M/yyyy", "yyyy-M-d"))),
  OTHER_SEPARATORS(
      Verdict.EITHER, (day, dice) -> as(day, dice.pick("dd.MM.yyyy", "dd-MM-yyyy", "yyyy/MM/dd"))),
  WITH_TIME(
      Verdict.EITHER, (day, dice) -> as(day, "yyyy-MM-dd") + dice.pick(" 00:00:00", "T00:00")),
  NO_SUCH_DAY(
      Verdict.WRONG, (day, dice) -> dice.pick("31/02/", "30/02/", "31/06/") + day.getYear()),
  IN_THE_FUTURE(Verdict.WRONG, (day, dice) -> as(day, "dd/MM/") + "20" + dice.between(27, 99)),
  NUMBER_SIGNS(Verdict.WRONG, (day, dice) -> "##########"),
  YEAR_ONLY(Verdict.WRONG, (day, dice) -> "" + day.getYear()),
  /** As in America: that 03/02 means another day cannot be detected, that 25 is no month can. */
  MONTH_FIRST(Verdict.EITHER, (day, dice) -> as(day, "MM/dd/yyyy"));

  private final Verdict verdict;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiFunction<LocalDate, Dice, String> typed;

  DateBreakage(Verdict verdict, BiFunction<LocalDate, Dice, String> typed) {
    this.verdict = verdict;
    this.typed = typed;
  }

  @Override
  public Set<Field> fields() {
    return EnumSet.of(Field.DATE_OF_BIRTH);
  }

  @Override
  public void change(Spot spot, Draft draft, Dice dice) {
    LocalDate day = LocalDate.parse(spot.value());
    spot.cell().become(typed.apply(day, dice));
    spot.line().judge(verdict);
    if (this == MONTH_FIRST && day.getDayOfMonth() <= 12) {
      spot.line().accept(Field.DATE_OF_BIRTH, as(day, "yyyy-dd-MM"));
    }
  }

  private static String as(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day);
  }
}
