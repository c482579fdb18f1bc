package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Column;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Lines that are about no home and no person, and rows with the wrong number of cells. */
enum LineBreakage implements Breakage {
  BLANK_LINES_ABOVE(
      (draft, dice) -> {
        draft.judge(Verdict.EITHER);
        return add(draft.above(), dice.between(1, 2), draft, dice);
      }),
  BLANK_LINES((draft, dice) -> add(draft.lines(), dice.between(1, 3), draft, dice)),
  TITLE_ABOVE(
      (draft, dice) -> {
        draft.judge(Verdict.EITHER);
        return draft.above().add(Line.of(dice.pick("Residents at June 2026", "Sheet1", "Homes,,")));
      }),
  TOTAL_BELOW(
      (draft, dice) ->
          draft.lines().add(Line.of(dice.pick("Total: 12", "Total", "Printed 01/06/2026", "END")))),
  NOTE_BETWEEN(
      (draft, dice) -> {
        Line note = dice.onceIn(2) ? Line.of("Upstairs") : Line.of("", "", "see over", "");
        draft.lines().add(dice.below(draft.lines().size() + 1), note);
        return true;
      }),
  HEADER_AGAIN(
      (draft, dice) -> {
        draft.lines().add(dice.below(draft.lines().size() + 1), draft.header().copy());
        return true;
      }),
  LAST_CELLS_MISSING((draft, dice) -> cut(draft, dice, dice.pick(draft.rows()))),
  EMPTY_CELLS_BEHIND(
      (draft, dice) -> {
        int count = EmptyCells.count(draft, dice);
        Line line = dice.pick(draft.rows());
        for (int i = 0; i < count; i++) {
          line.cells().add(new Cell(""));
        }
        if (line.cells().size() > EmptyCells.MOST) {
          line.judge(Verdict.EITHER);
        }
        return true;
      }),
  TEXT_BEHIND(
      (draft, dice) -> {
        Line line = dice.pick(draft.rows());
        line.cells().add(new Cell(dice.pick("Samplesex", "moved in May", "0161 496 0996")));
        line.judge(Verdict.EITHER);
        return true;
      }),
  CELLS_SHIFTED(
      (draft, dice) -> {
        Line line = dice.pick(draft.rows());
        int at = dice.below(line.cells().size());
        if (dice.onceIn(2)) {
          line.cells().add(at, new Cell(""));
        } else {
          line.cells().remove(at);
        }
        line.judge(Verdict.EITHER);
        if (draft.kind().mayBeBlank(Field.NUMBER)) {
          line.acceptAnything(Field.NUMBER);
        }
        return true;
      }),
  CELLS_SWAPPED(
      (draft, dice) -> {
        int phone = draft.indexOf(Field.PHONE);
        int other = draft.indexOf(dice.pick(Field.NUMBER, Field.POSTCODE, Field.DATE_OF_BIRTH));
        Line line = dice.pick(draft.rows());
        if (phone < 0 || other < 0 || Math.max(phone, other) >= line.cells().size()) {
          return false;
        }
        Collections.swap(line.cells(), phone, other);
        line.judge(Verdict.WRONG);
        return true;
      });

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final Act act;

  LineBreakage(Act act) {
    this.act = act;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    return act.on(draft, dice);
  }

  private static boolean add(List<Line> lines, int count, Draft draft, Dice dice) {
    for (int i = 0; i < count; i++) {
      String[] commas = new String[draft.columns().size()];
      Arrays.fill(commas, dice.pick("", "", " ", "\u00a0"));
      lines.add(
          dice.below(lines.size() + 1),
          Line.of(
              dice.pick(new String[] {""}, new String[] {"  "}, new String[] {"\u00a0"}, commas)));
    }
    return true;
  }

  private static boolean cut(Draft draft, Dice dice, Line line) {
    List<Cell> cells = line.cells();
    int keep = dice.between(1, cells.size() - 1);
    for (int i = cells.size() - 1; i >= keep; i--) {
      if (i < draft.columns().size() && !cells.get(i).text().isEmpty()) {
        lose(draft, line, draft.columns().get(i));
      }
      cells.remove(i);
    }
    return true;
  }

  /** A cell that is not there is a blank one. */
  private static void lose(Draft draft, Line line, Column column) {
    line.judge(
        column.field().map(draft.kind()::mayBeBlank).orElse(true) ? Verdict.EITHER : Verdict.WRONG);
    column.field().filter(Field.EMAIL::equals).ifPresent(email -> line.accept(email, ""));
    column.field().filter(Field.NUMBER::equals).ifPresent(line::acceptAnything);
  }
}
