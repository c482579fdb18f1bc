package org.hearth.application.internal.password;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The libraries by which passwords and codes are judged: a host brings them that signs in users.
 */
public enum SignInLibrary {
  ZXCVBN("com.nulabinc.zxcvbn.Zxcvbn", "com.nulab-inc:zxcvbn"),
  NBVCXZ("me.gosimple.nbvcxz.resources.DictionaryUtil", "me.gosimple:nbvcxz"),
  JAVA_OTP("com.eatthepath.otp.TimeBasedOneTimePasswordGenerator", "com.eatthepath:java-otp");

  private final String type;
  private final String coordinates;

  SignInLibrary(String type, String coordinates) {
    this.type = type;
    this.coordinates = coordinates;
  }

  /** What is said of the first that is missing, with its coordinates; empty where all are there. */
  public static Optional<IllegalStateException> missing() {
    return Stream.of(values())
        .filter(library -> !library.isThere())
        .findFirst()
        .map(
            library ->
                new IllegalStateException(
                    "Signing in needs a library that is missing: add %s to the application"
                        .formatted(library.coordinates)));
  }

  private boolean isThere() {
    try {
      Class.forName(type, false, SignInLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }
}
