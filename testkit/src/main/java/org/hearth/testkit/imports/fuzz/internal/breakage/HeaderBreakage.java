package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.Locale;
import java.util.function.BiFunction;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Quoting;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** What columns are called. */
enum HeaderBreakage implements Breakage {
  ALIASES {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      for (Field field : draft.kind().fields()) {
        int index = draft.indexOf(field);
        if (index >= 0 && field != Field.ADDRESS) {
          draft.header().cells().set(index, new Cell(dice.pick(draft.kind().headers(field))));
        }
      }
      return true;
    }
  },
  CAPITALS_AND_SPACES {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      return rename(
          draft,
          dice,
          (name, again) ->
              switch (again.below(4)) {
                case 0 -> name.toUpperCase(Locale.ROOT);
                case 1 -> "  " + name.replace('_', ' ') + " ";
                case 2 -> name.replace('_', '-') + ":";
                default -> name;
              });
    }
  },
  INVISIBLE_IN_HEADER {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      return rename(
          draft,
          dice,
          (name, again) ->
              name.isEmpty() || again.onceIn(2)
                  ? name
                  : again.pick("\u00a0", "\u200b", "\ufeff") + name + again.pick("", "\u00a0"));
    }
  },
  LINE_BREAK_IN_HEADER {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      return rename(draft, dice, (name, again) -> name.replace("_", "\n"));
    }
  },
  HEADER_MISTYPED {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      int index = draft.indexOf(dice.pick(draft.kind().fields()));
      if (index < 0 || index == draft.indexOf(Field.ADDRESS)) {
        return false;
      }
      Cell cell = draft.header().cells().get(index);
      draft.judge(Verdict.EITHER);
      draft.columns().get(index).field().ifPresent(field -> unknown(draft, field));
      cell.become(cell.text() + dice.pick("x", " 2", "(1)", "?"));
      return true;
    }
  },
  HEADER_IN_QUOTES {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      draft.header().cells().forEach(cell -> cell.quote(Quoting.ALWAYS));
      return true;
    }
  },
  /** The first row stands where the header should be. */
  NO_HEADER {
    @Override
    public boolean happenTo(Draft draft, Dice dice) {
      Line first = draft.lines().remove(0);
      for (int i = 0; i < draft.header().cells().size(); i++) {
        draft.header().cells().set(i, first.cells().get(i));
      }
      draft.judge(Verdict.WRONG);
      return true;
    }
  };

  private static boolean rename(Draft draft, Dice dice, BiFunction<String, Dice, String> other) {
    for (Cell cell : draft.header().cells()) {
      cell.become(other.apply(cell.text(), dice));
    }
    return true;
  }

  /** Another column may be taken for it, where there is one. */
  private static void unknown(Draft draft, Field field) {
    for (Line line : draft.rows()) {
      line.judge(Verdict.EITHER);
      line.acceptAnything(field);
    }
  }
}
