package org.hearth.adapter.http.server.story;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.model.ModelContract;

@PropertyDefaults(tries = 10)
@Tag("full")
class ModelOverHttpTest implements ModelContract {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }

  @Override
  public boolean homesSignIn() {
    return true;
  }
}
