package org.hearth.adapter.jpa;

import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.StorageContract;
import org.junit.jupiter.api.Tag;

/** Each call is in a transaction of a host. */
@Tag("full")
class JoinedStorageOnPostgresTest implements StorageContract {
  private static final HostedDatabase HOSTED = HostedDatabase.of(Kind.POSTGRESQL);
  private static final TestDatabase DATABASE = HOSTED.inSchema();

  @Override
  public Storage emptyStorage() {
    return HOSTED.joined(DATABASE.empty());
  }
}
