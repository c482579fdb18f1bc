package org.hearth.application.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.List;

/** Passwords that whoever guesses tries early: common ones, and patterns made of such. */
final class CommonPasswords {
  /** As many guesses as a login stands for a lifetime, and more than a stolen hash should. */
  private static final double FEW_GUESSES = 1e8;

  /** Its work grows fast with the length, and a long beginning tells enough. */
  private static final int LOOKED_AT = 64;

  private CommonPasswords() {}

  /** The lists are read when the first password is chosen. */
  private static final class Lists {
    static final Zxcvbn ESTIMATOR = new Zxcvbn();
  }

  static boolean isEasilyGuessed(String password, Collection<String> words) {
    String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
    return Lists.ESTIMATOR.measure(beginning, List.copyOf(words)).getGuesses() < FEW_GUESSES;
  }
}
