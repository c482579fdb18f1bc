package org.hearth.adapter.jpa;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.imports.ImportContract;

class JpaImportOnH2Test implements ImportContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.H2.empty(), settings);
  }
}
