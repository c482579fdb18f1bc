package org.hearth.application.internal.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import me.gosimple.nbvcxz.resources.DictionaryUtil;

/**
 * How many guesses a text takes that is made of words: names and words of zxcvbn's lists, passwords
 * known from breaches (the list of nbvcxz), and places of the United Kingdom.
 */
final class GuessedWords {
  private static final String PLACES = "uk-places.txt";
  private static final String COMMENT = "#";

  private GuessedWords() {}

  /** The lists are read when the first password is chosen. */
  private static final class Lists {
    static final Zxcvbn ESTIMATOR = estimator();
  }

  /**
   * The guesses for a text.
   *
   * @param words that are tried first
   */
  static double guesses(String text, Collection<String> words) {
    return Lists.ESTIMATOR.measure(text, List.copyOf(words)).getGuesses();
  }

  private static Zxcvbn estimator() {
    try {
      return new ZxcvbnBuilder()
          .dictionaries(StandardDictionaries.loadAllDictionaries())
          .dictionary(new Dictionary("breached", breached()))
          .dictionary(new Dictionary("uk_places", places()))
          .keyboards(StandardKeyboards.loadAllKeyboards())
          .build();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The most frequent first. */
  private static List<String> breached() {
    return DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> places() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GuessedWords.class.getResourceAsStream(PLACES)),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith(COMMENT)).toList();
    }
  }
}
