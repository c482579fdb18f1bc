package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.idempotency.CallingTwiceStory;
import org.hearth.testkit.idempotency.LostAnswersStory;
import org.hearth.testkit.race.CallingOnceRaceContract;

class JpaCallingOnceOnH2Test
    implements CallingTwiceStory, CallingOnceRaceContract, LostAnswersStory {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
