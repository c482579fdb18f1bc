package org.hearth.adapter.jpa;

import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;
import org.junit.jupiter.api.Tag;

/** In a schema beside the tables of a host. */
@Tag("full")
class HostSchemaOnPostgresTest implements StorageContract {
  private static final TestDatabase DATABASE = HostedDatabase.of(Kind.POSTGRESQL).inSchema();

  @Override
  public Storage emptyStorage() {
    return DATABASE.empty();
  }
}
