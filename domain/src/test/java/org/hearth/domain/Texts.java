package org.hearth.domain;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What strangers type: nearly right, blank, and hostile. */
public final class Texts {
  /** Kept apart from the generated ones so that each is tried whatever the seed. */
  public static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://evil.example\",\"click\")",
          "+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd",
          "{jakarta.validation.constraints.NotNull.message}",
          "${7*7}",
          "#{7*7}",
          "'; DROP TABLE account; --",
          "<script>alert(1)</script>",
          "\u0000",
          "Ann\u0000Lee",
          "\ud800",
          "\udc00a",
          "\u202eeeL nnA",
          "\ufffd",
          "a".repeat(100_000),
          " ".repeat(50_000) + "x" + " ".repeat(50_000),
          "a\nb" + " ".repeat(100_000) + "c",
          "a@" + "a.".repeat(50_000),
          "a@" + "a-".repeat(50_000) + "!",
          ".".repeat(100_000) + "@",
          "9".repeat(100_000),
          "\u0301".repeat(100_000));

  private Texts() {}

  public static Arbitrary<String> blank() {
    return Arbitraries.strings().withChars(" \t\n\r\u2003\u3000").ofMaxLength(20);
  }

  /** Characters that a person who looks at the text does not see. */
  public static final List<String> UNSEEN =
      List.of(
          "\u00ad",
          "\u034f",
          "\u061c",
          "\u115f",
          "\u1160",
          "\u17b4",
          "\u180b",
          "\u180e",
          "\u200b",
          "\u200c",
          "\u200d",
          "\u200e",
          "\u200f",
          "\u2060",
          "\u2061",
          "\u2064",
          "\u206a",
          "\u3164",
          "\ufe00",
          "\ufe0f",
          "\ufeff",
          "\uffa0",
          "\udb40\udc01",
          "\udb40\udc20",
          "\udb40\udd00");

  /** Spaces that are none of ASCII's. */
  public static final List<String> SPACES =
      List.of(
          "\u00a0", "\u1680", "\u2000", "\u2002", "\u2003", "\u2005", "\u2007", "\u2009", "\u200a",
          "\u202f", "\u205f", "\u3000", "\u2800");

  /** What turns the direction of writing. */
  public static final List<String> TURNS =
      List.of(
          "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069");

  /** A text with unseen characters in it and blanks round it. */
  public static Arbitrary<String> withUnseen(String text) {
    Arbitrary<String> unseen =
        Arbitraries.of(UNSEEN).list().ofMaxSize(3).map(several -> String.join("", several));
    Arbitrary<String> blanks =
        Arbitraries.of(SPACES).list().ofMaxSize(3).map(several -> String.join("", several));
    return Combinators.combine(
            unseen.list().ofSize(text.codePointCount(0, text.length()) + 1), blanks, blanks)
        .as((between, before, after) -> before + mixed(text, between) + after);
  }

  private static String mixed(String text, List<String> between) {
    StringBuilder mixed = new StringBuilder(between.get(0));
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      mixed.appendCodePoint(characters[i]).append(between.get(i + 1));
    }
    return mixed.toString();
  }

  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(400),
        Arbitraries.strings().ascii().ofMaxLength(400),
        Arbitraries.strings().alpha().withChars(" '-.,\n\u2019\u00e9\u0301").ofMaxLength(400),
        Arbitraries.of(HOSTILE));
  }

  /** Right texts with one character changed, left out or put in. */
  public static Arbitrary<String> mutated(Arbitrary<String> right) {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.strings().ofLength(1),
            Arbitraries.strings().ascii().ofLength(1));
    return Combinators.combine(right, Arbitraries.doubles().between(0, 0.99), piece)
        .as(
            (text, share, instead) -> {
              int at = (int) (text.length() * share);
              return text.isEmpty()
                  ? instead
                  : text.substring(0, at) + instead + text.substring(at + 1);
            });
  }

  /** All of these, so that both doors see what both may be shown. */
  public static Arbitrary<String> around(Arbitrary<String> right) {
    return Arbitraries.oneOf(right, mutated(right), any(), blank());
  }
}
