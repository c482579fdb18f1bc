package org.hearth.adapter.jpa;

import org.hearth.application.storage.Storage;
import org.hearth.testkit.once.CallingOnceStory;
import org.hearth.testkit.once.LostAnswersStory;
import org.hearth.testkit.race.CallingOnceRaceContract;

class JpaCallingOnceOnPostgresTest
    implements CallingOnceStory, CallingOnceRaceContract, LostAnswersStory {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.POSTGRESQL.empty();
  }
}
