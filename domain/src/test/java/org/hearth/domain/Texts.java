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
