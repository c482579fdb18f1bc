package org.hearth.adapter.inmemory;

import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.settings.Settings;
import org.hearth.testkit.model.ModelContract;

@PropertyDefaults(tries = 300)
class InMemoryModelTest implements ModelContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }
}
