package org.hearth.testkit.imports.fuzz;

import static java.lang.Character.FORMAT;

import java.util.List;
import org.hearth.testkit.imports.fuzz.internal.Recipe;
import org.hearth.testkit.imports.fuzz.internal.oracle.Oracle.Fault;

/**
 * A file that did not go as files go, made as small as it still fails.
 *
 * @param seed makes the file from which this one was made
 * @param broken what is broken in the small one
 * @param file its text; all homes and persons are invented
 * @param faults what does not hold
 */
public record FuzzFailure(long seed, List<String> broken, String file, List<String> faults) {
  private static final int MOST_SHOWN = 4_000;

  static FuzzFailure of(Recipe recipe, List<Fault> faults) {
    return new FuzzFailure(
        recipe.seed(),
        recipe.broken(),
        recipe.file().text(),
        faults.stream().map(Fault::toString).toList());
  }

  /** What does not hold, and what was broken. */
  public String kind() {
    String check = faults.get(0);
    return check.substring(0, check.indexOf(':')) + " after " + String.join(", ", broken);
  }

  @Override
  public String toString() {
    return kind()
        + "\n  again with -Dhearth.fuzz.seed="
        + seed
        + "\n  "
        + String.join("\n  ", faults)
        + "\n--- file, "
        + file.length()
        + " characters\n"
        + visible(file)
        + "\n---";
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints().limit(MOST_SHOWN).forEach(c -> visible.append(visible(c)));
    return visible.toString();
  }

  private static String visible(int c) {
    if (c == '\n') {
      return "\\n\n";
    }
    boolean seen =
        c == ' ' || (c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != FORMAT);
    return seen ? Character.toString(c) : "\\u%04x".formatted(c);
  }
}
