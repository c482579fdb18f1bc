package org.hearth.testkit.imports.fuzz.internal.breakage;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Column;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Columns that are more, fewer, elsewhere or not what they are called. */
enum ColumnBreakage implements Breakage {
  COLUMNS_IN_ANOTHER_ORDER(
      (draft, dice) -> {
        for (int i = draft.columns().size() - 1; i > 0; i--) {
          int other = dice.below(i + 1);
          Collections.swap(draft.columns(), i, other);
          Collections.swap(draft.header().cells(), i, other);
          for (Line line : draft.lines()) {
            Collections.swap(line.cells(), i, other);
          }
        }
        return true;
      }),
  UNREAD_COLUMN(
      (draft, dice) ->
          unread(
              draft, dice, dice.pick("Notes", "Floor", "GP surgery", "Key worker"), "note on %s")),
  UNNAMED_COLUMN((draft, dice) -> unread(draft, dice, "", "remark on %s")),
  NUMBERED_ROWS(
      (draft, dice) -> {
        draft.insert(0, Column.leftOutColumn(), "", line -> "" + (draft.lines().indexOf(line) + 1));
        return true;
      }),
  EMPTY_COLUMNS(
      (draft, dice) -> {
        int count = EmptyCells.count(draft, dice);
        int at = dice.onceIn(3) ? dice.below(draft.columns().size()) : draft.columns().size();
        for (int i = 0; i < count; i++) {
          draft.insert(at, Column.unread(), "", line -> "");
        }
        return true;
      }),
  YES_NO_COLUMN(
      (draft, dice) ->
          misleading(
              draft,
              dice,
              dice.pick("Care home?", "Care home", "Home?", "Care Home (Y/N)"),
              dice.pick("Y", "Yes", "N", "TRUE"))),
  KIND_COLUMN(
      (draft, dice) ->
          misleading(
              draft,
              dice,
              dice.pick("Home", "Care home", "Type of home"),
              dice.pick("Residential", "Nursing", "Care home with nursing"))),
  COLUMN_TWICE(
      (draft, dice) -> {
        Field field = dice.pick(draft.kind().fields());
        int index = draft.indexOf(field);
        if (index < 0
            || !draft.kind().headers(field).contains(draft.header().cells().get(index).text())) {
          return false;
        }
        String text = dice.pick("", "0161 496 0997", "Otherwise");
        int at = dice.below(draft.columns().size() + 1);
        if (at < draft.columns().size() && draft.columns().get(at).leftOut()) {
          return false;
        }
        draft.judge(Verdict.EITHER);
        if (field == Field.ADDRESS) {
          draft.rows().forEach(line -> line.acceptAnything(Field.ADDRESS));
        }
        draft.insert(at, Column.unread(), dice.pick(draft.kind().headers(field)), line -> text);
        return true;
      }),
  COLUMN_MISSING(
      (draft, dice) -> {
        Field field = dice.pick(draft.kind().fields());
        int index = draft.indexOf(field);
        if (index < 0 || isThereTwice(draft, field)) {
          return false;
        }
        draft.judge(Verdict.WRONG);
        draft.columns().remove(index);
        draft.header().cells().remove(index);
        draft.lines().forEach(line -> line.cells().remove(index));
        return true;
      });

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final Act act;

  ColumnBreakage(Act act) {
    this.act = act;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    return act.on(draft, dice);
  }

  private static boolean isThereTwice(Draft draft, Field field) {
    Set<String> names =
        draft.kind().headers(field).stream().map(ColumnBreakage::letters).collect(toSet());
    return draft.header().texts().stream()
            .map(ColumnBreakage::letters)
            .filter(names::contains)
            .count()
        > 1;
  }

  private static String letters(String header) {
    return header.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  /** A column that belongs to nothing, not next to the address, in all rows or in one. */
  private static boolean unread(Draft draft, Dice dice, String name, String text) {
    int at = dice.below(draft.columns().size() + 1);
    if (at == draft.indexOf(Field.ADDRESS) + 1) {
      return false;
    }
    Line one = dice.pick(draft.rows());
    boolean all = dice.onceIn(2);
    Function<Line, String> cell =
        line ->
            all || line == one
                ? line.truth().map(truth -> text.formatted(truth.tag())).orElse("")
                : "";
    draft.insert(at, Column.leftOutColumn(), name, cell);
    return true;
  }

  /** The right column may have a name by which it is not known. */
  private static boolean misleading(Draft draft, Dice dice, String name, String text) {
    draft.judge(Verdict.EITHER);
    int index = draft.indexOf(Field.NAME);
    if (index >= 0 && dice.onceIn(2)) {
      draft.header().cells().set(index, new Cell("Location Name"));
    }
    draft.insert(dice.below(draft.columns().size() + 1), Column.unread(), name, line -> text);
    return true;
  }
}
