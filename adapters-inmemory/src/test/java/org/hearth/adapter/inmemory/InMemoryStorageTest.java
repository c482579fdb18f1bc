package org.hearth.adapter.inmemory;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;

class InMemoryStorageTest implements StorageContract {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
