package org.hearth.adapter.inmemory;

import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.ObserverContract;

@PropertyDefaults(tries = 300)
class InMemoryObserverTest implements ObserverContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }
}
