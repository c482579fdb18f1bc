package org.hearth.testkit.imports.fuzz.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.testkit.imports.fuzz.internal.breakage.Breakage;
import org.hearth.testkit.imports.fuzz.internal.breakage.Twins;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.FileKind;
import org.hearth.testkit.imports.fuzz.internal.draft.Rendering;
import org.hearth.testkit.imports.fuzz.internal.draft.RightRows;

/**
 * How a file is made: right rows, then breakages. A seed says it all; what is left out of a recipe
 * leaves the rest as it was.
 *
 * @param rows which of the seed's rows are in it
 * @param breakages indexes into {@link Breakage#ALL}, in order
 */
public record Recipe(long seed, FileKind kind, List<Integer> rows, List<Integer> breakages) {
  private static final int MOST_ROWS = 8;
  private static final int MOST_BREAKAGES = 3;

  public static Recipe of(long seed) {
    Dice dice = Dice.of(seed, 0);
    FileKind kind = dice.onceIn(3) ? FileKind.CARE_HOMES : FileKind.RESIDENTS;
    List<Integer> rows = IntStream.rangeClosed(1, dice.between(1, MOST_ROWS)).boxed().toList();
    TreeSet<Integer> breakages = new TreeSet<>();
    for (int i = dice.between(1, MOST_BREAKAGES); i > 0; i--) {
      breakages.add(dice.below(Breakage.ALL.size()));
    }
    return new Recipe(seed, kind, rows, List.copyOf(breakages));
  }

  public BrokenFile file() {
    Draft draft = new RightRows(kind, seed).draft(rows);
    for (int breakage : breakages) {
      if (!draft.rows().isEmpty()) {
        Breakage.ALL.get(breakage).happenTo(draft, Dice.of(seed, 1_000 + breakage));
      }
    }
    Twins.judge(draft);
    return Rendering.of(draft);
  }

  /** The names of what is broken. */
  public List<String> broken() {
    return breakages.stream().map(index -> Breakage.ALL.get(index).name()).toList();
  }

  /** Recipes for smaller files, each without one thing of this one. */
  public Stream<Recipe> smaller() {
    Stream<Recipe> fewerBreakages =
        breakages.stream().map(one -> new Recipe(seed, kind, rows, without(breakages, one)));
    Stream<Recipe> fewerRows =
        rows.size() == 1
            ? Stream.empty()
            : rows.stream().map(one -> new Recipe(seed, kind, without(rows, one), breakages));
    return Stream.concat(fewerBreakages, fewerRows);
  }

  private static List<Integer> without(List<Integer> items, Integer item) {
    List<Integer> rest = new ArrayList<>(items);
    rest.remove(item);
    return List.copyOf(rest);
  }
}
