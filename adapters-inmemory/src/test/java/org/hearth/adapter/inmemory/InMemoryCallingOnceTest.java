package org.hearth.adapter.inmemory;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.idempotency.CallingTwiceStory;
import org.hearth.testkit.idempotency.LostAnswersStory;
import org.hearth.testkit.race.CallingOnceRaceContract;

class InMemoryCallingOnceTest
    implements CallingTwiceStory, CallingOnceRaceContract, LostAnswersStory {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
