package org.hearth.application.internal.password;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A password read as something with digits and marks before and behind it, as {@code
 * Manchester2026!}. An estimate by patterns takes each such character for a random one; an attacker
 * tries the usual ones first.
 *
 * @param word what is left without them
 * @param decorations what was taken away
 */
record DecoratedWord(String word, String decorations) {
  private static final Pattern PARTS =
      Pattern.compile("([^\\p{L}]*)(\\p{L}(?:.*\\p{L})?)([^\\p{L}]*)", Pattern.DOTALL);

  /** How many characters of each tail may belong to the word, as in {@code 5unsh1n3}. */
  private static final int LETTERS_WRITTEN_OTHERWISE = 2;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
  private static final String ROWS = "01234567890 9876543210 !\"£$%^&*() !@#$%^&*()";
  private static final int SHORTEST_ROW = 3;

  /** The guesses for common habits: capitals, years, and which marks are used. */
  private static final double HABITS = 100;

  /** So many marks are a habit as well. */
  private static final int USUAL_MARKS = 3;

  private static final double EACH = 10;

  /** The ways to read a password so; none where nothing surrounds its letters, or it has none. */
  static Stream<DecoratedWord> readings(String password) {
    Matcher parts = PARTS.matcher(password);
    if (!parts.matches() || parts.group(2).length() == password.length()) {
      return Stream.empty();
    }
    String before = parts.group(1);
    String behind = parts.group(3);
    return kept(before).boxed().flatMap(left -> readings(before, parts.group(2), behind, left));
  }

  private static Stream<DecoratedWord> readings(
      String before, String letters, String behind, int left) {
    return kept(behind).mapToObj(right -> reading(before, letters, behind, left, right));
  }

  private static IntStream kept(String decoration) {
    return IntStream.rangeClosed(0, Math.min(LETTERS_WRITTEN_OTHERWISE, decoration.length()));
  }

  private static DecoratedWord reading(
      String before, String letters, String behind, int left, int right) {
    int end = before.length() - left;
    return new DecoratedWord(
        before.substring(end) + letters + behind.substring(0, right),
        before.substring(0, end) + behind.substring(right));
  }

  /**
   * The guesses for all of it.
   *
   * @param ofWord the guesses for the word
   */
  double guesses(double ofWord) {
    String rest = unusual();
    long marks = rest.chars().filter(c -> !Character.isDigit(c)).count();
    long digits = rest.length() - marks;
    return ofWord * HABITS * Math.pow(EACH, (double) (digits + Math.max(0, marks - USUAL_MARKS)));
  }

  /** The decorations without years, repeats and rows of the keyboard. */
  private String unusual() {
    String rest = YEAR.matcher(decorations).replaceAll("");
    rest = REPEATED.matcher(rest).replaceAll("");
    StringBuilder unusual = new StringBuilder();
    int at = 0;
    while (at < rest.length()) {
      int row = row(rest, at);
      if (row < SHORTEST_ROW) {
        unusual.append(rest.charAt(at));
      }
      at += row < SHORTEST_ROW ? 1 : row;
    }
    return unusual.toString();
  }

  /** How many characters from there on are next to each other in a row. */
  private static int row(String text, int from) {
    int to = from + 1;
    while (to < text.length() && ROWS.contains(text.substring(from, to + 1))) {
      to++;
    }
    return to - from;
  }
}
