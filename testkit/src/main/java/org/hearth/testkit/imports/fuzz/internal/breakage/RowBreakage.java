package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.ArrayList;
import java.util.List;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.FileKind;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Truth;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/**
 * Rows that have to do with each other, or with what is in place. What becomes of rows that want
 * one number or one e-mail address, {@link Twins} judges at the end.
 */
enum RowBreakage implements Breakage {
  ROW_TWICE(
      (draft, dice) -> {
        draft.lines().add(dice.below(draft.lines().size() + 1), any(draft, dice));
        return true;
      }),
  SAME_PERSON_ELSEWHERE(
      (draft, dice) -> {
        Line again = any(draft, dice);
        set(draft, again, Field.ADDRESS, "77 Removal Road, Sampleton");
        set(draft, again, Field.PHONE, "0161 496 0998");
        return draft.lines().add(again);
      }),
  NUMBER_OF_ANOTHER_ROW((draft, dice) -> takeFromAnotherRow(draft, dice, Field.NUMBER)),
  EMAIL_OF_ANOTHER_ROW((draft, dice) -> takeFromAnotherRow(draft, dice, Field.EMAIL)),
  NUMBER_OF_ANOTHER_IN_PLACE((draft, dice) -> takeFromExisting(draft, dice, Field.NUMBER)),
  EMAIL_OF_ANOTHER_IN_PLACE((draft, dice) -> takeFromExisting(draft, dice, Field.EMAIL)),
  /** The number and the e-mail address of what is in place, under another name. */
  NUMBER_AND_EMAIL_OF_ANOTHER_IN_PLACE(
      (draft, dice) -> takeFromExisting(draft, dice, Field.NUMBER, Field.EMAIL)),
  ROW_OF_WHAT_IS_IN_PLACE(
      (draft, dice) -> {
        Truth truth = dice.pick(draft.existing());
        List<Cell> cells = new ArrayList<>();
        for (Field field : draft.kind().fields()) {
          cells.add(new Cell(truth.value(field)));
        }
        return draft.lines().add(Line.of(truth, cells));
      }),
  HOME_THAT_IS_NOT_THERE(
      (draft, dice) -> {
        if (draft.kind() != FileKind.RESIDENTS) {
          return false;
        }
        Line line = dice.pick(draft.rows());
        set(draft, line, Field.HOME, dice.pick("999-999-7009", "9999998001", "9990000069", "7001"));
        line.judge(Verdict.WRONG);
        return true;
      }),
  ROWS_IN_ANOTHER_ORDER(
      (draft, dice) -> {
        List<Line> lines = draft.lines();
        for (int i = lines.size() - 1; i > 0; i--) {
          lines.add(lines.remove(dice.below(i + 1)));
        }
        return lines.size() > 1;
      });

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final Act act;

  RowBreakage(Act act) {
    this.act = act;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    return act.on(draft, dice);
  }

  private static Line any(Draft draft, Dice dice) {
    return dice.pick(draft.rows()).copy();
  }

  private static void set(Draft draft, Line line, Field field, String text) {
    line.cells().get(draft.indexOf(field)).become(text);
    line.only(field, field == Field.PHONE ? "+44" + text.substring(1).replace(" ", "") : text);
  }

  private static boolean takeFromAnotherRow(Draft draft, Dice dice, Field field) {
    Line from = dice.pick(draft.rows());
    Line to = dice.pick(draft.rows());
    String value = from.truth().orElseThrow().value(field);
    if (from == to || from.cells().get(draft.indexOf(field)).text().isEmpty()) {
      return false;
    }
    to.cells().get(draft.indexOf(field)).become(from.cells().get(draft.indexOf(field)).text());
    to.only(field, value);
    return true;
  }

  private static boolean haveOneNumber(Line row, Line other) {
    return row.accepted(Field.NUMBER).equals(other.accepted(Field.NUMBER));
  }

  private static boolean takeFromExisting(Draft draft, Dice dice, Field... fields) {
    Truth other = dice.pick(draft.existing());
    Line line = dice.pick(draft.rows());
    if (draft.rows().stream().anyMatch(row -> row != line && haveOneNumber(row, line))) {
      return false;
    }
    for (Field field : fields) {
      line.cells().get(draft.indexOf(field)).become(other.value(field));
      line.only(field, other.value(field));
    }
    line.judge(Verdict.WRONG);
    return true;
  }
}
