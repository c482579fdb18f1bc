package org.hearth.adapter.jpa.internal.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.account.AccountKey;
import org.hearth.adapter.jpa.internal.account.AccountLookup;
import org.hearth.adapter.jpa.internal.account.AccountSearch;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.H2Faults;
import org.hearth.adapter.jpa.internal.insert.AccountInserts;
import org.hearth.adapter.jpa.internal.insert.H2AccountInserts;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;

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

  /** No statement of H2 both finds and records; whoever is not recorded is not told. */
  @Override
  public AccountSearch accountSearch(
      Connections connections,
      AccountLookup lookup,
      ChangeStore changes,
      StorageTimeouts timeouts) {
    return (number, entry) -> {
      Optional<Account> found = lookup.find(AccountKeys.number(number)).stream().findFirst();
      if (!changes.commit(ChangeSet.recorded(entry.on(found.map(Account::id))))) {
        throw new IllegalStateException("The entry is in the trail already");
      }
      return found;
    };
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
