package org.hearth.testkit.generator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Addresses, postcodes, telephone numbers and e-mail addresses, right and wrong. */
public final class Contacts {
  private Contacts() {}

  /**
   * Addresses.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> addresses() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 200),
            Arbitraries.of(
                " Mill Lane, Middleton", " High Street\nBury", " Caf\u00e9 Row,\r\nOldham"))
        .as((number, street) -> number + street);
  }

  /**
   * Wrong addresses.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faultyAddresses() {
    return Arbitraries.of("", " \n ", "a".repeat(301), "12 Mill\u0000Lane");
  }

  /**
   * Of Greater Manchester, in any letter case, spaced or not.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> postcodes() {
    return Combinators.combine(
            Arbitraries.of("M24", "m1", "OL9", "bl0", "SK1"),
            Arbitraries.of("", " ", "  "),
            Arbitraries.integers().between(0, 9),
            Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2))
        .as((outward, gap, digit, unit) -> outward + gap + digit + unit);
  }

  /**
   * Wrong postcodes.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faultyPostcodes() {
    return Arbitraries.of("", "M24", "2FU", "QM1 1AA", "M24 2CU", "12345", "M24 2FUU");
  }

  /**
   * Of Manchester, as they are typed, some without the zero that a spreadsheet took.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> phones() {
    return Combinators.combine(
            Arbitraries.of("0161 ", "(0161)", "+44 161 ", "161"),
            Arbitraries.integers().between(2_000_000, 9_999_999))
        .as((area, number) -> area + number);
  }

  /**
   * Wrong telephone numbers.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faultyPhones() {
    return Arbitraries.of("", "0161", "999", "1.616532454E9", "0161 CALL US", "none");
  }

  /**
   * E-mail addresses.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> emails() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(20),
            Arbitraries.of("hearth.example", "Willow-House.Example", "xn--bcher-kva.example"))
        .as((local, domain) -> local + "@" + domain);
  }

  /**
   * Wrong, and not blank: blank means that there is none.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faultyEmails() {
    return Arbitraries.of(
        "none", "office@", "@hearth.example", "a@b@hearth.example", "a..b@hearth.example");
  }
}
