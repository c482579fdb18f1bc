package org.hearth.adapter.http.server.internal.page.patient;

import java.util.OptionalLong;

/** Reads the version of an account that a form was filled in from. */
final class Versions {
  /** No account has it, so that a form without a version changes nothing. */
  private static final long NONE = -1;

  private Versions() {}

  static OptionalLong parse(String text) {
    return OptionalLong.of(text.matches("\\d{1,18}") ? Long.parseLong(text) : NONE);
  }
}
