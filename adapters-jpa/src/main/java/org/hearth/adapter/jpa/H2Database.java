package org.hearth.adapter.jpa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.opening.H2Openings;
import org.hearth.adapter.jpa.opening.Openings;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Changes;
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
  public Openings openings() {
    return new H2Openings();
  }

  @Override
  public DatabaseFaults faults() {
    return new H2Faults();
  }

  /** No statement of H2 both finds and records; whoever is not recorded is not told. */
  @Override
  public AccountSearch accountSearch(
      Connections connections, AccountLookup lookup, Changes changes, StorageTimeouts timeouts) {
    return (number, entry) -> {
      Optional<Account> found = lookup.find(AccountKeys.number(number)).stream().findFirst();
      if (!changes.commit(Change.recorded(entry.on(found.map(Account::id))))) {
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
