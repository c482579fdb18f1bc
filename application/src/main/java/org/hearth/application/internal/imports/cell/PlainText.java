package org.hearth.application.internal.imports.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.application.internal.imports.column.Content;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.text.TypedText;

/**
 * Tells words that may be a name or an address from what stands in other columns: yes and no,
 * numbers, dates, e-mail addresses, postcodes, and, of homes, what kind they are of.
 */
public final class PlainText {
  private static final Set<String> NO_WORDS =
      Set.of("y", "n", "t", "f", "x", "yes", "no", "true", "false", "none", "n/a", "unknown");

  /** All that kinds of home are called by: "Care home service with nursing". */
  private static final Set<String> KINDS_OF_HOME =
      Set.of(
          "accommodation",
          "adult",
          "adults",
          "agency",
          "and",
          "care",
          "centre",
          "children",
          "community",
          "day",
          "dementia",
          "disabilities",
          "disability",
          "domiciliary",
          "dual",
          "elderly",
          "extra",
          "for",
          "health",
          "home",
          "homes",
          "hospice",
          "hospital",
          "housing",
          "independent",
          "learning",
          "living",
          "lives",
          "mental",
          "nhs",
          "not",
          "nursing",
          "of",
          "older",
          "only",
          "or",
          "organisation",
          "people",
          "personal",
          "physical",
          "private",
          "provider",
          "registered",
          "rehabilitation",
          "residential",
          "respite",
          "service",
          "services",
          "shared",
          "sheltered",
          "social",
          "specialist",
          "supported",
          "the",
          "type",
          "unit",
          "voluntary",
          "with",
          "without",
          "younger");

  private PlainText() {}

  /** Whether the cell may be what its column is for. */
  public static boolean is(String cell, Content content) {
    String text = TypedText.clean(cell);
    String lower = text.toLowerCase(Locale.ROOT);
    return text.codePoints().anyMatch(Character::isLetter)
        && text.indexOf('@') < 0
        && !NO_WORDS.contains(lower)
        && Postcode.parse(text).isInvalid()
        && !(content == Content.HOME_NAME && isKindOfHome(lower));
  }

  /** "Home" by itself says no kind, and a number among the words makes a name: "Care Home 12". */
  private static boolean isKindOfHome(String lower) {
    List<String> words =
        Arrays.stream(lower.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    return !words.equals(List.of("home")) && KINDS_OF_HOME.containsAll(words);
  }
}
