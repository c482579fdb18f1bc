package org.hearth.app.demo;

import java.security.SecureRandom;

/** Passwords for the demo's users: random, and easy to type. */
final class DemoPassword {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int LETTERS_IN_A_GROUP = 4;

  private DemoPassword() {}

  static String next() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password.append(group == 0 ? "" : "-");
      for (int i = 0; i < LETTERS_IN_A_GROUP; i++) {
        password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
      }
    }
    return password.toString();
  }
}
