package org.hearth.adapter.jpa;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.ObserverContract;

@PropertyDefaults(tries = 10)
@Tag("full")
class JpaObserverOnPostgresTest implements ObserverContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.POSTGRESQL.empty(), settings);
  }
}
