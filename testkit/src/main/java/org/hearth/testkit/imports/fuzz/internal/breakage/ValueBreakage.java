package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.Optional;
import java.util.Set;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;

/** Breaks one value that is there and that nothing has broken yet. */
interface ValueBreakage extends Breakage {
  /** The fields whose values it breaks. */
  Set<Field> fields();

  void change(Spot spot, Draft draft, Dice dice);

  @Override
  default boolean happenTo(Draft draft, Dice dice) {
    Optional<Spot> spot =
        draft.unbroken(dice, fields()).filter(found -> !found.cell().text().isEmpty());
    spot.ifPresent(found -> change(found, draft, dice));
    return spot.isPresent();
  }
}
