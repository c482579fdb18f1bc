package org.hearth.adapter.jpa.internal.database;

import java.util.List;
import java.util.Map;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.account.AccountKey;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.PostgresFaults;
import org.hearth.adapter.jpa.internal.insert.InsertDialect;

/** What the two databases say differently. */
public interface Database {
  String PRACTICES = "FROM care_home_practice p WHERE p.care_home_id = a.id";

  /**
   * The database of an address, {@code jdbc:postgresql:…} or {@code jdbc:h2:…}.
   *
   * @param user as whom a connection is made; empty where it is not known
   */
  static Database of(String jdbcUrl, String user) {
    if (jdbcUrl.startsWith("jdbc:postgresql:")) {
      return new PostgresDatabase(new PostgresFaults(jdbcUrl, user));
    }
    if (jdbcUrl.startsWith("jdbc:h2:")) {
      return new H2Database();
    }
    throw new IllegalArgumentException(
        "The database's address begins with jdbc:postgresql: or jdbc:h2:");
  }

  /** What Hearth asks of the driver. */
  Map<String, String> driverOptions(StorageTimeouts timeouts);

  /**
   * Commands that raise the time-outs of a connection while the schema is brought up to date; none
   * where there is no such time-out.
   */
  List<String> patience();

  /** Commands that restore the time-outs after {@link #patience}. */
  List<String> noPatience();

  /** How rows are inserted, many at once. */
  InsertDialect inserts();

  DatabaseFaults faults();

  /**
   * What {@link AccountRow#account} reads of an account {@code a}.
   *
   * @param practices a home's, joined by commas
   */
  static String accountColumns(String practices) {
    return "%s, CASE WHEN a.state IN ('CARE_HOME', 'CLOSED_HOME') THEN %s END AS practices"
        .formatted(AccountRow.TABLE.names("a"), practices);
  }

  /** {@link #accountColumns} as this database says it. */
  String accountColumns();

  /**
   * Many questions in one.
   *
   * @param type of the values, which are given as one array
   * @param query ends with the sign behind which the one value goes
   */
  String anyOf(String type, String query);

  /** {@link #accountColumns} of the accounts that have one of the keys, given as one array. */
  default String accountsBy(AccountKey key) {
    return anyOf(
        key.column().type().text(),
        "SELECT %s FROM account a WHERE a.%s =".formatted(accountColumns(), key.column().name()));
  }

  /**
   * The rest of a query from its FROM on, over the requests {@code r} of the present dependents
   * {@code a} of the home {@code :home}; conditions on both follow.
   */
  String fromRequestsOfHome();

  /** Selects the events of the requests {@code :ids}, which are given as one array. */
  String eventsOfRequests();
}
