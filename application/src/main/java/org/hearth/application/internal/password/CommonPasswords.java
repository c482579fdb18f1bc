package org.hearth.application.internal.password;

import java.util.Collection;
import java.util.stream.Stream;

/** Passwords that are guessed early: common ones, and a common one with a tail. */
final class CommonPasswords {
  /** As many guesses as a login stands for a lifetime, and more than a stolen hash should. */
  private static final double FEW_GUESSES = 1e8;

  /** Its work grows fast with the length, and a long beginning tells enough. */
  private static final int LOOKED_AT = 64;

  private CommonPasswords() {}

  static boolean isEasilyGuessed(String password, Collection<String> words) {
    String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
    return GuessedWords.guesses(beginning, words) < FEW_GUESSES
        || decorated(beginning)
            .anyMatch(core -> core.guesses(GuessedWords.guesses(core.word(), words)) < FEW_GUESSES);
  }

  private static Stream<DecoratedWord> decorated(String password) {
    return password.length() < LOOKED_AT ? DecoratedWord.readings(password) : Stream.empty();
  }
}
