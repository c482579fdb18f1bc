package org.hearth.application.imports;

import java.util.OptionalLong;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;

/**
 * What earlier rows of a file have taken that the storage does not know of: those of the same chunk
 * when a file is applied, all of them when it is planned.
 */
final class Claims {
  private static final long TAKEN = 1;

  private final LongTable numbers = new LongTable();
  private final LongTable emails = new LongTable();

  /**
   * What the row that took a number noted with it.
   *
   * @return empty where none took it
   */
  OptionalLong noteOf(AccountNumber number) {
    long note = numbers.get(number.value());
    return note == LongTable.ABSENT ? OptionalLong.empty() : OptionalLong.of(note);
  }

  /**
   * Takes a number.
   *
   * @param note not negative
   */
  void take(AccountNumber number, long note) {
    numbers.put(number.value(), note);
  }

  boolean taken(EmailAddress email) {
    return emails.get(fingerprint(email)) == TAKEN;
  }

  void take(EmailAddress email) {
    emails.put(fingerprint(email), TAKEN);
  }

  void clear() {
    numbers.clear();
    emails.clear();
  }

  /**
   * 63 bits of an address, never 0 (FNV-1a): that two of a million addresses share one is less
   * likely than one in ten million.
   */
  static long fingerprint(EmailAddress email) {
    long hash = 0xCBF29CE484222325L;
    String text = email.text();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return (hash >>> 1) | 1L << 62;
  }
}
