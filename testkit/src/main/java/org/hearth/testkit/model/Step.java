package org.hearth.testkit.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is done, here and in the model.
 *
 * @param who does it; empty where it is not one of the people of the run
 * @param description for the message where the answers differ
 */
public record Step(Optional<Person> who, String description, Function<Drivers, Answer> take) {
  static Step of(String description, Function<Drivers, Answer> take) {
    return new Step(Optional.empty(), description, take);
  }

  static Step by(Person who, String what, Function<Drivers, Answer> take) {
    return new Step(Optional.of(who), who + what, take);
  }

  @Override
  public String toString() {
    return description;
  }
}
