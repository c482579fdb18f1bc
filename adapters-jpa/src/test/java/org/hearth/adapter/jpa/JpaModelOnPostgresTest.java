package org.hearth.adapter.jpa;

import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.model.ModelContract;

@PropertyDefaults(tries = 30)
class JpaModelOnPostgresTest implements ModelContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.POSTGRESQL.empty(), settings);
  }
}
