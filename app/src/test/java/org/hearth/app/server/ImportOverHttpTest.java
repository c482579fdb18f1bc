package org.hearth.app.server;

import org.hearth.application.Hearth;
import org.hearth.application.settings.Settings;
import org.hearth.testkit.imports.ImportContract;

class ImportOverHttpTest implements ImportContract {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
