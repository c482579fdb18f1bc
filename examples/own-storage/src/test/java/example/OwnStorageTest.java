package example;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.HearthKit;

/** Every contract, every story, the model of the rules, races and calls made twice. */
class OwnStorageTest implements HearthKit {
  @Override
  public Storage emptyStorage() {
    return new OwnStorage();
  }
}
