package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.testkit.imports.fuzz.internal.draft.Cell;
import org.hearth.testkit.imports.fuzz.internal.draft.Column;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Addresses in several columns: what is stored is the whole of it, in order. */
enum AddressBreakage implements Breakage {
  UNNAMED_COLUMN_BEHIND_THE_ADDRESS(
      (draft, dice) -> {
        draft.rows().forEach(line -> line.judge(Verdict.EITHER));
        return splitAddress(draft, "address", "");
      }),
  ADDRESS_IN_PARTS(
      (draft, dice) ->
          splitAddress(
              draft,
              dice.pick(
                  new String[] {"address", "address line 2"},
                  new String[] {"address", "Address line 2", "Town", "County"},
                  new String[] {"Address", "town", "county"},
                  new String[] {"Address", "Address 2", "Address 3"}))),
  ADDRESS_WITHOUT_ITS_NAME(
      (draft, dice) -> {
        draft.judge(Verdict.EITHER);
        return splitAddress(
            draft,
            dice.pick(
                new String[] {"address line 1", "address line 2", "town"},
                new String[] {"Address1", "Address2", "Address3"},
                new String[] {"House", "Street", "Town"}));
      });

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final Act act;

  AddressBreakage(Act act) {
    this.act = act;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    return act.on(draft, dice);
  }

  private static boolean splitAddress(Draft draft, String... names) {
    int index = draft.indexOf(Field.ADDRESS);
    if (index < 0) {
      return false;
    }
    draft.header().cells().set(index, new Cell(names[0]));
    List<List<String>> parts = new ArrayList<>();
    for (Line line : draft.lines()) {
      Cell cell = line.cells().get(index);
      List<String> of = parts(cell.text(), names.length);
      parts.add(of);
      cell.become(of.get(0));
    }
    for (int i = 1; i < names.length; i++) {
      int part = i;
      draft.insert(
          index + i,
          Column.unread(),
          names[i],
          line -> parts.get(draft.lines().indexOf(line)).get(part));
    }
    return true;
  }

  /** The parts of an address, exactly so many: the last holds the rest, or is empty. */
  private static List<String> parts(String address, int count) {
    List<String> found = new ArrayList<>(Arrays.asList(address.split(", |,?[\r\n]+", count)));
    while (found.size() < count) {
      found.add("");
    }
    return found;
  }
}
