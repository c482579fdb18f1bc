package org.hearth.adapter.springboot.internal;

import org.hearth.application.port.out.Storage;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while the storage keeps changes, by one that leaves nothing behind. */
final class StorageHealth extends AbstractHealthIndicator {
  private final Storage storage;

  StorageHealth(Storage storage) {
    super("Hearth's storage keeps no changes");
    this.storage = storage;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    storage.verifyWritable();
    builder.up();
  }
}
