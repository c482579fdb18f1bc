package example;

import java.util.UUID;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;

/** Each test has a database in memory. */
class OnH2Test implements StorageContract {
  private static JpaStorage open;

  @Override
  public Storage emptyStorage() {
    if (open != null) {
      open.close();
    }
    open =
        JpaStorage.open(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";" + JpaStorage.h2Dialect(), "sa", "");
    return open;
  }
}
