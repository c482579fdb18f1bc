package org.hearth.adapter.inmemory;

import org.hearth.application.storage.Storage;
import org.hearth.testkit.once.CallingOnceStory;
import org.hearth.testkit.race.CallingOnceRaceContract;

class InMemoryCallingOnceTest implements CallingOnceStory, CallingOnceRaceContract {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
