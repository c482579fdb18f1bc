package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.race.RaceContract;

class JpaRaceOnPostgresTest implements RaceContract {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.POSTGRESQL.empty();
  }
}
