package org.hearth.adapter.jpa.internal.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.database.Database;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.sharing.Batcher;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;

/**
 * Finds accounts by any number of keys in one statement. Every registration and every chunk of an
 * import waits for it, so that it is plain JDBC; kinds of keys of which none is wanted are left
 * out.
 */
public final class AccountLookup {
  /** Of so many keys at most, calls go together; more are worth a statement of their own. */
  private static final int FEW = 10;

  private final Connections connections;
  private final Database database;
  private final Batcher<AccountKeys, List<Account>> batcher;
  private final Map<Set<AccountKey>, String> statements = new ConcurrentHashMap<>();

  public AccountLookup(Connections connections, Database database, StorageTimeouts timeouts) {
    this.connections = connections;
    this.database = database;
    this.batcher = new Batcher<>(this::find, timeouts);
  }

  public List<Account> find(AccountKeys keys) {
    if (keys.size() == 0) {
      return List.of();
    }
    if (connections.isJoined()) {
      return findAll(keys, connections::look);
    }
    return keys.size() <= FEW ? batcher.ask(keys) : findAll(keys, connections::lookForLong);
  }

  private List<List<Account>> find(List<AccountKeys> calls) {
    if (calls.size() == 1) {
      return List.of(findAll(calls.get(0), connections::look));
    }
    List<Account> found = findAll(AccountKeys.of(calls), connections::look);
    return calls.stream().map(keys -> found.stream().filter(keys::match).toList()).toList();
  }

  private List<Account> findAll(
      AccountKeys keys, Function<Connections.Work<List<Account>>, List<Account>> look) {
    Map<AccountKey, Object[]> wanted = new EnumMap<>(AccountKey.class);
    for (AccountKey key : AccountKey.values()) {
      Object[] values = key.of(keys);
      if (values.length > 0) {
        wanted.put(key, values);
      }
    }
    return look.apply(connection -> find(connection, wanted));
  }

  private List<Account> find(Connection connection, Map<AccountKey, Object[]> wanted)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            statements.computeIfAbsent(Set.copyOf(wanted.keySet()), this::statement))) {
      int index = 0;
      for (Map.Entry<AccountKey, Object[]> key : wanted.entrySet()) {
        statement.setArray(
            ++index, connection.createArrayOf(key.getKey().column().type().text(), key.getValue()));
      }
      // One that several keys find comes several times.
      return List.copyOf(new LinkedHashSet<>(ResultRow.all(statement, AccountRow::account)));
    }
  }

  private String statement(Set<AccountKey> keys) {
    return keys.stream()
        .sorted()
        .map(database::accountsBy)
        .collect(Collectors.joining(" UNION ALL "));
  }
}
