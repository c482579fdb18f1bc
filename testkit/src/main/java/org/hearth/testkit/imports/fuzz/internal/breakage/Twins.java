package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/**
 * Rows that want one number or one e-mail address: the same home or person twice is right; of
 * different ones, at most one gets it, and which one is not said here.
 */
public final class Twins {
  private static final Set<Field> IDENTITY =
      Set.of(Field.NUMBER, Field.NAME, Field.FAMILY_NAME, Field.DATE_OF_BIRTH, Field.HOME);

  private Twins() {}

  public static void judge(Draft draft) {
    for (Field key : List.of(Field.NUMBER, Field.EMAIL)) {
      Map<String, List<Line>> byValue = new HashMap<>();
      for (Line line : draft.rows()) {
        for (String value : line.accepted(key)) {
          if (!value.isEmpty()) {
            byValue.computeIfAbsent(value, absent -> new ArrayList<>()).add(line);
          }
        }
      }
      byValue.values().forEach(Twins::judge);
    }
  }

  private static void judge(List<Line> lines) {
    Line first = lines.get(0);
    if (!lines.stream().allMatch(line -> areOne(line, first) && isRight(line, lines))) {
      lines.forEach(line -> line.judge(Verdict.EITHER));
    }
  }

  /** What is wrong with one of several may be the number, the name or the date, as it is typed. */
  private static boolean isRight(Line line, List<Line> lines) {
    return lines.size() == 1
        || (line.verdict() == Verdict.RIGHT && !line.acceptsAnything(Field.NUMBER));
  }

  private static boolean areOne(Line line, Line other) {
    return IDENTITY.stream().allMatch(field -> line.accepted(field).equals(other.accepted(field)))
        && (!isHome(line) || line.accepted(Field.EMAIL).equals(other.accepted(Field.EMAIL)));
  }

  /** A home is known by its number and e-mail address together. */
  private static boolean isHome(Line line) {
    return !line.accepted(Field.NAME).equals(Set.of(""));
  }
}
