package org.hearth.adapter.jpa;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.imports.ImportContract;
import org.junit.jupiter.api.Tag;

@Tag("full")
class JpaImportOnPostgresTest implements ImportContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.POSTGRESQL.empty(), settings);
  }
}
