package org.hearth.adapter.inmemory;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.imports.fuzz.ImportFuzzContract;

class InMemoryImportFuzzTest implements ImportFuzzContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }
}
