package org.hearth.domain.number;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/** The 10,000 dummy numbers, which of them were ever used, and which to suggest next (R22). */
public final class DummyNumberPool {
  /** How many there are in all: 10,000. */
  public static final int SIZE = (int) NumberText.NUMBERS_IN_A_BLOCK;

  private static final BitSet SAFE = safeEndings();

  private final BitSet used = new BitSet(SIZE);

  /**
   * @param everUsed every dummy number that an account has or had
   */
  public DummyNumberPool(Collection<DummyNhsNumber> everUsed) {
    everUsed.forEach(number -> used.set(number.ending()));
  }

  /** {@return the lowest free and safe number; empty when they have run out} */
  public Optional<DummyNhsNumber> suggest() {
    return suggestFrom(0);
  }

  /**
   * {@return the first free and safe number at or after the given ending, wrapping around at the
   * end of the block} Callers that start at different endings do not race for the same number.
   *
   * @param ending 0 to 9,999
   */
  public Optional<DummyNhsNumber> suggestFrom(int ending) {
    BitSet suggestible = freeAndSafe();
    int after = suggestible.nextSetBit(ending);
    int found = after >= 0 ? after : suggestible.nextSetBit(0);
    return found < 0 ? Optional.empty() : Optional.of(DummyNhsNumber.endingIn(found));
  }

  /**
   * Takes a number out of the pool.
   *
   * @param number no other account has it, or ever had (R3)
   */
  public void use(DummyNhsNumber number) {
    used.set(number.ending());
  }

  /** {@return how many are used, free and safe} */
  public Count count() {
    int taken = used.cardinality();
    return new Count(taken, SIZE - taken, freeAndSafe().cardinality());
  }

  private BitSet freeAndSafe() {
    BitSet suggestible = (BitSet) SAFE.clone();
    suggestible.andNot(used);
    return suggestible;
  }

  private static BitSet safeEndings() {
    BitSet safe = new BitSet(SIZE);
    for (int ending = 0; ending < SIZE; ending++) {
      safe.set(ending, DummyNhsNumber.endingIn(ending).isSafe());
    }
    return safe;
  }

  /**
   * The counts of the pool.
   *
   * @param used numbers that an account has or had
   * @param free numbers that staff may still choose
   * @param safe numbers that are free and fail Modulus 11: those that can still be suggested
   */
  public record Count(int used, int free, int safe) {}
}
