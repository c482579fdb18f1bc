package org.hearth.testkit.story;

import org.hearth.domain.actor.Actor;

/** The actors that try an action, by their relation to the account. */
enum TestActor {
  STAFF_OF_THE_PRACTICE,
  STAFF_OF_ANOTHER_PRACTICE,
  THE_CARE_HOME,
  ANOTHER_CARE_HOME,
  SUPPORT,
  HEARTH_ITSELF;

  Actor in(Scenario scenario) {
    return switch (this) {
      case STAFF_OF_THE_PRACTICE -> HearthFixture.ANN;
      case STAFF_OF_ANOTHER_PRACTICE -> HearthFixture.BEN;
      case THE_CARE_HOME -> HearthFixture.onShiftAt(scenario.home());
      case ANOTHER_CARE_HOME -> HearthFixture.onShiftAt(scenario.otherHome());
      case SUPPORT -> HearthFixture.SUE;
      case HEARTH_ITSELF -> HearthFixture.NIGHTLY;
    };
  }
}
