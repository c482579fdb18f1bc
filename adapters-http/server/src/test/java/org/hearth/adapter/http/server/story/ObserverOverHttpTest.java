package org.hearth.adapter.http.server.story;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.ObserverContract;

@PropertyDefaults(tries = 5)
@Tag("full")
class ObserverOverHttpTest implements ObserverContract {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
