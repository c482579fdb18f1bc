package org.hearth.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Invented values for tests that are not jqwik's: the types of {@link HearthDomain}, in plain Java.
 * One seed gives the same values on every machine, with one version of the testkit. A property of
 * jqwik takes them as parameters instead.
 */
public final class Samples {
  private static final int SIZE = 1_000;

  private final Random random;

  private Samples(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A source of values.
   *
   * @param seed the same one for the same values
   * @return the source of values
   */
  public static Samples seeded(long seed) {
    return new Samples(seed);
  }

  /**
   * The next value of a type that is generated; throws where the type is not.
   *
   * @param <T> the type
   * @param type a type that {@link HearthDomain} generates
   * @return the value
   */
  public <T> T next(Class<T> type) {
    return next(type, 1).get(0);
  }

  /**
   * The next values of a type that is generated.
   *
   * @param <T> the type
   * @param type a type that {@link HearthDomain} generates
   * @param count how many
   * @return the values, in the order in which they were made
   */
  public <T> List<T> next(Class<T> type, int count) {
    return next(Generators.of(type), count);
  }

  /**
   * The next values of another generator, such as {@link PatientForms#withFaults}.
   *
   * @param <T> the type
   * @param arbitrary what makes them
   * @param count how many
   * @return the values, in the order in which they were made
   */
  public <T> List<T> next(Arbitrary<T> arbitrary, int count) {
    List<T> values = new ArrayList<>();
    JqwikSession.run(
        () -> {
          RandomGenerator<T> generator = arbitrary.generator(SIZE);
          while (values.size() < count) {
            values.add(generator.next(random).value());
          }
        });
    return List.copyOf(values);
  }
}
