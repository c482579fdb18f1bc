package org.hearth.adapter.inmemory;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.CoreStorageContract;

/** The core's contract asks nothing of a storage that sign-in or import jobs are needed for. */
class CoreStorageTest implements CoreStorageContract {
  @Override
  public Storage emptyStorage() {
    return CoreStorage.empty();
  }
}
