package org.hearth.testkit.generator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names of persons and of care homes, invented, in several scripts. */
public final class Names {
  private Names() {}

  /**
   * A given or a family name.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> valid() {
    return Arbitraries.oneOf(
        ofPersons(), Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(40));
  }

  /**
   * A name that does not look like a code, as single letters do.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> ofPersons() {
    return Arbitraries.of(
        "Asha",
        "O'Hara",
        "O\u2019Hara",
        "Smith-Jones",
        "van der Berg",
        "St. John",
        "Zo\u00eb",
        "Zoe\u0308",
        "\u738b\u5c0f\u660e",
        "\u0645\u062d\u0645\u062f",
        "\u0421\u0432\u0435\u0442\u043b\u0430\u043d\u0430",
        "\u0928\u093f\u0930\u094d\u092e\u0932\u093e");
  }

  /**
   * What no person is called.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faulty() {
    return Arbitraries.of(
        "", " ", "-", "Ann1", "=HYPERLINK(\"x\")", "Ann\u0000", "\u202eAnn", "a".repeat(101));
  }

  /**
   * A care home's name.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> ofCareHomes() {
    return Arbitraries.of(
        "Willow House",
        "42 Park View",
        "\u00c9glise Lodge",
        "St. Anne's (Bury) & Co., No. 3",
        "Oak Lodge\nNursing Home");
  }

  /**
   * What no care home is called.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faultyOfCareHomes() {
    return Arbitraries.of("", "=1+1", "@Willow", "-Willow", "'Willow'", "a".repeat(201));
  }
}
