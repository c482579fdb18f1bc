package org.hearth.domain.contact;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The postcode that was probably meant where letters and digits that look alike were confused. */
final class PostcodeSuggestion {
  private static final int LONGEST = 7;
  private static final int MOST_EXCHANGES = 2;

  private PostcodeSuggestion() {}

  /**
   * The one postcode that the fewest exchanges make.
   *
   * @param compact capitals and digits without a space
   */
  static Optional<String> of(String compact, Predicate<String> isPostcode) {
    Set<String> texts = Set.of(compact);
    for (int exchanges = 1;
        exchanges <= MOST_EXCHANGES && compact.length() <= LONGEST;
        exchanges++) {
      texts = exchanged(texts);
      Set<String> found = new HashSet<>(texts);
      found.removeIf(isPostcode.negate());
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Set<String> exchanged(Set<String> texts) {
    Set<String> exchanged = new HashSet<>();
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        for (char other : lookalikes(text.charAt(i)).toCharArray()) {
          exchanged.add(text.substring(0, i) + other + text.substring(i + 1));
        }
      }
    }
    return exchanged;
  }

  private static String lookalikes(char c) {
    return switch (c) {
      case '0' -> "O";
      case 'O' -> "0";
      case '1' -> "IL";
      case 'I', 'L' -> "1";
      case '2' -> "Z";
      case 'Z' -> "2";
      case '5' -> "S";
      case 'S' -> "5";
      default -> "";
    };
  }
}
