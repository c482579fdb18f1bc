package org.hearth.adapter.inmemory;

import org.hearth.application.storage.Storage;
import org.hearth.testkit.once.CallingOnceStory;
import org.hearth.testkit.once.LostAnswersStory;
import org.hearth.testkit.race.CallingOnceRaceContract;

class InMemoryCallingOnceTest
    implements CallingOnceStory, CallingOnceRaceContract, LostAnswersStory {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
