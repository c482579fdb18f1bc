package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Quoting;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/**
 * Quotes that are missing, or that belong to nothing. Which rows they reach, the oracle sees when
 * it reads the file.
 */
enum QuoteBreakage implements Breakage {
  ALL_IN_QUOTES(
      (draft, dice) -> {
        draft.layout().quote(Quoting.ALWAYS);
        return true;
      }),
  QUOTE_NEVER_CLOSED(
      (draft, dice) -> {
        Line line = dice.pick(draft.rows());
        dice.pick(line.cells()).quote(Quoting.STRAY_BEFORE);
        return true;
      }),
  TWO_STRAY_QUOTES(
      (draft, dice) -> {
        List<Line> rows = draft.rows();
        if (rows.size() < 2) {
          return false;
        }
        int first = dice.below(rows.size() - 1);
        Line last = rows.get(dice.between(first + 1, Math.min(rows.size() - 1, first + 3)));
        dice.pick(rows.get(first).cells()).quote(Quoting.STRAY_BEFORE);
        return behind(draft, last, dice.below(last.cells().size()));
      }),
  /** As in the reports: an address that should be in quotes has one, and another one the other. */
  TWO_STRAY_QUOTES_AT_ADDRESSES(
      (draft, dice) -> {
        List<Line> rows = draft.rows();
        int index = draft.indexOf(Field.ADDRESS);
        if (rows.size() < 2 || index < 0) {
          return false;
        }
        int first = dice.below(rows.size() - 1);
        if (index >= rows.get(first).cells().size()) {
          return false;
        }
        rows.get(first).cells().get(index).quote(Quoting.STRAY_BEFORE);
        return behind(draft, rows.get(first + 1), index);
      }),
  QUOTE_BEHIND(
      (draft, dice) ->
          on(
              draft.unbroken(dice, Field.ADDRESS, Field.NAME),
              spot -> {
                spot.line().judge(Verdict.EITHER);
                behind(draft, spot.line(), draft.indexOf(spot.field()));
              })),
  BLANK_BEFORE_QUOTE(
      (draft, dice) ->
          on(
              draft.unbroken(dice, draft.kind().fields().get(0), Field.values()),
              spot -> spot.cell().quote(Quoting.BLANK_BEFORE))),
  BLANK_BEFORE_ALL_QUOTES(
      (draft, dice) -> {
        draft.judge(Verdict.EITHER);
        draft.layout().quote(Quoting.BLANK_BEFORE);
        return true;
      }),
  BLANK_BEHIND_QUOTE(
      (draft, dice) ->
          on(
              draft.unbroken(dice, draft.kind().fields().get(0), Field.values()),
              spot -> spot.cell().quote(Quoting.BLANK_BEHIND))),
  UNQUOTED_SEPARATOR(
      (draft, dice) ->
          on(draft.unbroken(dice, Field.ADDRESS), spot -> spot.cell().quote(Quoting.NAKED))),
  UNQUOTED_LINE_BREAK(
      (draft, dice) ->
          !hasStrayQuotes(draft)
              && on(
                  draft.unbroken(dice, Field.ADDRESS, Field.NAME, Field.EMAIL, Field.PHONE),
                  spot -> {
                    String text = spot.cell().text();
                    int at = dice.below(text.length() + 1);
                    spot.cell().become(text.substring(0, at) + "\n" + text.substring(at));
                    spot.line().accept(spot.field(), text.substring(0, at));
                    spot.line().accept(spot.field(), text.substring(at));
                    if (draft.kind().mayBeBlank(Field.NUMBER)) {
                      spot.line().acceptAnything(Field.NUMBER);
                    }
                    spot.cell().quote(Quoting.NAKED);
                    spot.line().judge(Verdict.EITHER);
                  })),
  QUOTES_NOT_DOUBLED((draft, dice) -> inside(draft, dice, Quoting.NOT_DOUBLED)),
  QUOTES_WITH_BACKSLASHES((draft, dice) -> inside(draft, dice, Quoting.BACKSLASHED)),
  QUOTES_OF_THE_OTHER_KIND(
      (draft, dice) ->
          on(
              draft.unbroken(dice, Field.ADDRESS, Field.NAME),
              spot -> {
                spot.cell().become("'" + spot.value() + "'");
                spot.cell().quote(Quoting.NAKED);
                spot.line().judge(Verdict.EITHER);
                spot.line().accept(spot.field(), spot.cell().text());
              }));

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final Act act;

  QuoteBreakage(Act act) {
    this.act = act;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    return act.on(draft, dice);
  }

  private static boolean on(Optional<Spot> spot, Consumer<Spot> change) {
    spot.ifPresent(change);
    return spot.isPresent();
  }

  /** Where nothing opened it, it is text like any other. */
  private static boolean behind(Draft draft, Line line, int index) {
    if (index >= line.cells().size()) {
      return false;
    }
    Cell cell = line.cells().get(index);
    cell.quote(Quoting.STRAY_BEHIND);
    if (index < draft.columns().size()) {
      Optional<Field> field = draft.columns().get(index).field();
      field.ifPresent(whole -> line.accept(whole, cell.text() + '"'));
      acceptQuote(line, field.orElse(Field.ADDRESS), cell);
    }
    return true;
  }

  /** At the end of the value, or of one of its parts where it stands in several cells. */
  private static void acceptQuote(Line line, Field field, Cell cell) {
    String value = line.truth().orElseThrow().value(field);
    List.copyOf(line.accepted(field)).forEach(accepted -> line.accept(field, accepted + '"'));
    line.accept(field, value.replace(cell.text(), cell.text() + '"'));
  }

  /** With a cut line beside them, there are several ways to count rows. */
  private static boolean hasStrayQuotes(Draft draft) {
    return draft.rows().stream().flatMap(line -> line.cells().stream()).anyMatch(Cell::isStray);
  }

  private static boolean inside(Draft draft, Dice dice, Quoting quoting) {
    return on(
        draft.unbroken(dice, Field.ADDRESS, Field.NAME),
        spot -> {
          String text = spot.cell().text();
          int at = dice.below(text.length() + 1);
          spot.cell().become(text.substring(0, at) + "\"Old\" " + text.substring(at));
          spot.cell().quote(quoting);
          spot.line().judge(Verdict.EITHER);
          spot.line().only(spot.field(), spot.cell().text());
          spot.line().accept(spot.field(), spot.cell().text().replace("\"", ""));
          spot.line().accept(spot.field(), spot.cell().text().replace("\"", "\\\""));
        });
  }
}
