package org.hearth.testkit.story;

import org.hearth.domain.actor.Actor;

/** Everybody who may come and try, as seen from the account that is acted on. */
enum Who {
  STAFF_OF_THE_PRACTICE,
  STAFF_OF_ANOTHER_PRACTICE,
  THE_CARE_HOME,
  ANOTHER_CARE_HOME,
  SUPPORT,
  HEARTH_ITSELF;

  Actor in(Neighbourhood neighbourhood) {
    return switch (this) {
      case STAFF_OF_THE_PRACTICE -> Town.ANN;
      case STAFF_OF_ANOTHER_PRACTICE -> Town.BEN;
      case THE_CARE_HOME -> Town.onShiftAt(neighbourhood.home());
      case ANOTHER_CARE_HOME -> Town.onShiftAt(neighbourhood.otherHome());
      case SUPPORT -> Town.SUE;
      case HEARTH_ITSELF -> Town.NIGHTLY;
    };
  }
}
