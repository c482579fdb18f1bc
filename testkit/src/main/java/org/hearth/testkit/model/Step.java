package org.hearth.testkit.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is done, here and in the model.
 *
 * @param who does it; empty where it is not one of the people of the run
 * @param told in words, for the reader of a difference
 */
public record Step(Optional<Person> who, String told, Function<Drivers, Answer> take) {
  static Step of(String told, Function<Drivers, Answer> take) {
    return new Step(Optional.empty(), told, take);
  }

  static Step by(Person who, String what, Function<Drivers, Answer> take) {
    return new Step(Optional.of(who), who + what, take);
  }

  @Override
  public String toString() {
    return told;
  }
}
