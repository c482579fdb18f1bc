package org.hearth.testkit.story;

import java.util.function.Function;
import org.hearth.domain.actor.Actor;

/** Everybody who may come and try, as seen from the account that is acted on. */
enum Who {
  STAFF_OF_THE_PRACTICE(neighbourhood -> Town.ANN),
  STAFF_OF_ANOTHER_PRACTICE(neighbourhood -> Town.BEN),
  THE_CARE_HOME(neighbourhood -> Town.onShiftAt(neighbourhood.home())),
  ANOTHER_CARE_HOME(neighbourhood -> Town.onShiftAt(neighbourhood.otherHome())),
  SUPPORT(neighbourhood -> Town.SUE),
  HEARTH_ITSELF(neighbourhood -> Town.NIGHTLY);

  private final Function<Neighbourhood, Actor> actor;

  Who(Function<Neighbourhood, Actor> actor) {
    this.actor = actor;
  }

  Actor in(Neighbourhood neighbourhood) {
    return actor.apply(neighbourhood);
  }
}
