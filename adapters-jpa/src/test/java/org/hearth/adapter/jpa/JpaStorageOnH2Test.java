package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;

class JpaStorageOnH2Test implements StorageContract {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
