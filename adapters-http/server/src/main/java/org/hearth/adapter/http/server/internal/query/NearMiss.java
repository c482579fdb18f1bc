package org.hearth.adapter.http.server.internal.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: another case, hyphens, or a slip of the keyboard. */
final class NearMiss {
  private static final int LETTERS_FOR_A_SLIP = 4;
  private static final int MOST_SLIPS = 2;
  private static final int LONGEST = 60;

  private NearMiss() {}

  static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = bare(name);
    return known.stream()
        .filter(one -> distance(bare, bare(one)) <= allowed(one))
        .min(Comparator.comparingInt(one -> distance(bare, bare(one))));
  }

  private static int allowed(String name) {
    return Math.min(MOST_SLIPS, name.length() / LETTERS_FOR_A_SLIP);
  }

  /** Letters and digits alone. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** How many letters have to be put in, left out or replaced (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
