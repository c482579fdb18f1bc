package org.hearth.adapter.jpa.internal.database;

import java.util.List;
import java.util.Map;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.account.AccountKey;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.H2Faults;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.insert.H2AccountInserts;

/** H2 in its PostgreSQL mode. */
final class H2Database implements Database {
  private static final String ACCOUNT =
      COLUMNS.formatted("(SELECT string_agg(p.practice, ',') " + PRACTICES + ")");

  @Override
  public Map<String, String> driverOptions(StorageTimeouts timeouts) {
    return Map.of("LOCK_TIMEOUT", Long.toString(timeouts.lock().toMillis()));
  }

  /** Nothing waits for a schema that one process has to itself. */
  @Override
  public List<String> patience() {
    return List.of();
  }

  @Override
  public List<String> noPatience() {
    return List.of();
  }

  @Override
  public AccountInserts openings() {
    return new H2AccountInserts();
  }

  @Override
  public DatabaseFaults faults() {
    return new H2Faults();
  }

  @Override
  public String accountsBy(AccountKey key) {
    return "SELECT %s FROM account a WHERE a.%s = ANY(?) ".formatted(ACCOUNT, key.column());
  }

  @Override
  public String sessionsByToken() {
    return SESSIONS_BY_TOKEN + " ANY(?)";
  }
}
