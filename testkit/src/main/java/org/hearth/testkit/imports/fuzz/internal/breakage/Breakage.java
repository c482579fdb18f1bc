package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;

/** A way in which spreadsheets and people break files. */
public interface Breakage {
  /**
   * All of them. A file is broken in their order: rows, values, columns, then how it is written.
   */
  List<Breakage> ALL =
      Stream.<Breakage[]>of(
              RowBreakage.values(),
              NumberBreakage.values(),
              DateBreakage.values(),
              PhoneBreakage.values(),
              TextBreakage.values(),
              CharacterBreakage.values(),
              ColumnBreakage.values(),
              AddressBreakage.values(),
              HeaderBreakage.values(),
              LineBreakage.values(),
              QuoteBreakage.values(),
              FileBreakage.values())
          .flatMap(Arrays::stream)
          .toList();

  String name();

  /**
   * Breaks the file, and notes what may become of it then.
   *
   * @return whether there was something to break
   */
  boolean happenTo(Draft draft, Dice dice);

  /** What a kind of breakage does. */
  @FunctionalInterface
  interface Act {
    boolean on(Draft draft, Dice dice);
  }
}
