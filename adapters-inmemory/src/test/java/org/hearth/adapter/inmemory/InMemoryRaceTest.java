package org.hearth.adapter.inmemory;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.race.RaceContract;

class InMemoryRaceTest implements RaceContract {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
