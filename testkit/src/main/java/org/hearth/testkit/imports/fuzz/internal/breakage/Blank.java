package org.hearth.testkit.imports.fuzz.internal.breakage;

import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Cells without a letter or a digit, and what they say. */
final class Blank {
  private Blank() {}

  static void make(Spot spot, Draft draft, String text) {
    spot.cell().become(text);
    if (!draft.kind().mayBeBlank(spot.field())) {
      spot.line().judge(Verdict.WRONG);
    } else if (spot.field() == Field.EMAIL) {
      spot.line().only(Field.EMAIL, "");
    } else {
      spot.line().acceptAnything(spot.field());
    }
  }
}
