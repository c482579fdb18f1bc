package org.hearth.application.internal.password;

import io.vavr.control.Validation;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen as a password (OWASP ASVS 5, 6.2): long enough, of any characters, not common,
 * and not easily guessed from the login.
 */
public final class PasswordRules {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  /** No sequence of code points is so much longer in another normal form. */
  private static final int LONGEST_INPUT = 16 * LONGEST;

  private static final Fault LENGTH =
      new Fault("is not " + SHORTEST + " to " + LONGEST + " characters long");
  private static final Fault COMMON =
      new Fault("is one that many people choose, or easy to guess; use several words of your own");
  private static final Fault CONTEXT =
      new Fault(
          "has the name of the service, or your name or e-mail address in it; use other words");

  private static final String SERVICE = "hearth";

  /** Shorter words turn up in others. */
  private static final int SHORTEST_WORD = 4;

  private PasswordRules() {}

  /**
   * A password that is chosen.
   *
   * @param name of the user or the home whose it is to be
   * @param email theirs
   * @return what is to be hashed
   */
  public static Validation<Fault, String> parse(@Nullable String text, String name, String email) {
    if (text == null || text.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (text.length() > LONGEST_INPUT) {
      return Validation.invalid(LENGTH);
    }
    String normal = normal(text);
    int length = normal.codePointCount(0, normal.length());
    if (length < SHORTEST || length > LONGEST) {
      return Validation.invalid(LENGTH);
    }
    Collection<String> words = words(name, email);
    String lower = normal.toLowerCase(Locale.ROOT);
    if (words.stream().anyMatch(lower::contains)) {
      return Validation.invalid(CONTEXT);
    }
    return CommonPasswords.isEasilyGuessed(normal, words)
        ? Validation.invalid(COMMON)
        : Validation.valid(normal);
  }

  /**
   * A password to sign in with, as it was hashed when it was chosen; empty, which no password is,
   * where it can be none.
   */
  public static String attempt(@Nullable String text) {
    return text == null || text.length() > LONGEST_INPUT ? "" : normal(text);
  }

  /** What looks the same is the same (NFC): keyboards write an é in two ways. */
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static List<String> words(String name, String email) {
    String local = email.replaceFirst("@.*", "");
    return Stream.of(Stream.of(SERVICE, local), split(local), split(name), Stream.of(name))
        .flatMap(words -> words)
        .map(word -> normal(word).toLowerCase(Locale.ROOT))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_WORD)
        .distinct()
        .toList();
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+", 0));
  }
}
