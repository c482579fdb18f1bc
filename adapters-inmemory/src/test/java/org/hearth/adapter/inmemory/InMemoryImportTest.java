package org.hearth.adapter.inmemory;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.imports.ImportContract;

class InMemoryImportTest implements ImportContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }
}
