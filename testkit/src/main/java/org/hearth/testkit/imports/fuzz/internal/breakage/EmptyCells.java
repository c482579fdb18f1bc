package org.hearth.testkit.imports.fuzz.internal.breakage;

import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** How many cells without anything in them there are. */
final class EmptyCells {
  /** As many cells as a row of a spreadsheet has. */
  static final int MOST = 16_384;

  private static final int MANY = 1_000;

  private EmptyCells() {}

  static int count(Draft draft, Dice dice) {
    int count =
        dice.onceIn(100) ? dice.pick(1_500, MOST - draft.columns().size()) : dice.between(1, 30);
    if (count > MANY) {
      draft.judge(Verdict.EITHER);
    }
    return count;
  }
}
