package org.hearth.adapter.http.server.story;

import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.ObserverContract;

@PropertyDefaults(tries = 5)
class ObserverOverHttpTest implements ObserverContract {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
