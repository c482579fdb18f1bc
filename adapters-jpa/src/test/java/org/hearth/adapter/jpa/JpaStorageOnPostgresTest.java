package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;

class JpaStorageOnPostgresTest implements StorageContract {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.POSTGRESQL.empty();
  }
}
