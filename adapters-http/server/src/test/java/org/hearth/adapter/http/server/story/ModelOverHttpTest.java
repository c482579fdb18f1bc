package org.hearth.adapter.http.server.story;

import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.model.ModelContract;

@PropertyDefaults(tries = 10)
class ModelOverHttpTest implements ModelContract {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
