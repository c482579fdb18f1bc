package org.hearth.testkit.model;

import java.util.function.Function;

/**
 * Something that somebody does, here and in the model.
 *
 * @param told in words, for whoever reads of a difference
 */
public record Step(String told, Function<Drivers, Answer> take) {
  @Override
  public String toString() {
    return told;
  }
}
