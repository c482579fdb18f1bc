package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.race.RaceContract;

class JpaRaceOnH2Test implements RaceContract {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
