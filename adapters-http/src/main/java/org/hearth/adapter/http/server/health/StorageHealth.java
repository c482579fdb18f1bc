package org.hearth.adapter.http.server.health;

import java.util.UUID;
import org.hearth.adapter.http.server.ServerParts;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The server is ready while its storage answers. Why it does not, is told to nobody. */
@Component("storage")
public class StorageHealth implements HealthIndicator {
  private static final AccountKeys NOBODY = AccountKeys.id(new AccountId(new UUID(0, 0)));

  private final Storage storage;

  public StorageHealth(ServerParts parts) {
    this.storage = parts.storage();
  }

  @Override
  public Health health() {
    try {
      storage.accounts().find(NOBODY);
      return Health.up().build();
    } catch (StorageUnavailableException unavailable) {
      return Health.down().build();
    }
  }
}
