package org.hearth.testkit.generator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Free texts as they are typed. */
public final class Texts {
  private Texts() {}

  /**
   * A room, as a home calls it.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> rooms() {
    return Arbitraries.of("1", "12A", "Rose", "Ground floor\n3", "Caf\u00e9 wing");
  }

  /**
   * Why something is changed.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> reasons() {
    return Arbitraries.of(
        "Moved in with family.", "The daughter asked.", "Asked by telephone,\non Monday.");
  }

  /**
   * What is asked of a practice.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> requests() {
    return Arbitraries.of(
        "The usual, please.", "A cough since Sunday.", "Two boxes:\n- paracetamol\n- plasters");
  }

  /**
   * A password that is taken.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> passwords() {
    return Arbitraries.of("harbour", "velvet", "lantern", "thistle", "gravel", "otter", "maroon")
        .list()
        .ofSize(4)
        .uniqueElements()
        .map(words -> String.join("-", words));
  }
}
