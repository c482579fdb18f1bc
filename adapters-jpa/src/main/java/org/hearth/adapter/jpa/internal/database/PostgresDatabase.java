package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.PostgresFaults;
import org.hearth.adapter.jpa.internal.insert.InsertDialect;
import org.hearth.adapter.jpa.internal.insert.PostgresInserts;

/** PostgreSQL. */
public final class PostgresDatabase implements Database {
  /** An array takes less to begin with than an aggregate, which is begun for patients as well. */
  public static final String ACCOUNT =
      Database.accountColumns("array_to_string(ARRAY(SELECT p.practice " + PRACTICES + "), ',')");

  /** The driver counts in seconds. */
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final List<String> TIMEOUTS = List.of("statement_timeout", "lock_timeout");

  private final PostgresFaults faults;

  PostgresDatabase(PostgresFaults faults) {
    this.faults = faults;
  }

  /**
   * Messages of the server's errors would quote the values of rows, which may be personal. Plans
   * are made once and not for each call: the statements are written so that there is one good plan,
   * and planning would take longer than the work.
   */
  @Override
  public Map<String, String> driverOptions(StorageTimeouts timeouts) {
    return Map.of(
        "logServerErrorDetail",
        "false",
        "ApplicationName",
        "hearth",
        "connectTimeout",
        seconds(timeouts.connection()),
        "loginTimeout",
        seconds(timeouts.connection()),
        "socketTimeout",
        seconds(timeouts.answer()),
        "cancelSignalTimeout",
        seconds(timeouts.connection()),
        "tcpKeepAlive",
        "true",
        "options",
        "-c plan_cache_mode=force_generic_plan"
            + " -c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                .formatted(
                    timeouts.statement().toMillis(),
                    timeouts.lock().toMillis(),
                    timeouts.longAnswer().toMillis()));
  }

  private static String seconds(Duration time) {
    return Long.toString(time.plus(SECOND).minusNanos(1).toSeconds());
  }

  @Override
  public void patiently(Connection connection, Work work) throws SQLException {
    Map<String, String> before = new HashMap<>();
    for (String timeout : TIMEOUTS) {
      before.put(timeout, setting(connection, timeout));
      set(connection, timeout, Long.toString(StorageTimeouts.SCHEMA.toMillis()));
    }
    try {
      work.on(connection);
    } finally {
      restore(connection, before);
    }
  }

  private static void restore(Connection connection, Map<String, String> timeouts) {
    try {
      for (Map.Entry<String, String> timeout : timeouts.entrySet()) {
        set(connection, timeout.getKey(), timeout.getValue());
      }
    } catch (SQLException broken) {
      // The pool removes the broken connection; what failed before says more.
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SHOW " + name)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void set(Connection connection, String name, String value) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET " + name + " = '" + value + "'");
    }
  }

  @Override
  public InsertDialect inserts() {
    return new PostgresInserts();
  }

  @Override
  public DatabaseFaults faults() {
    return faults;
  }

  @Override
  public String accountColumns() {
    return ACCOUNT;
  }

  /**
   * A look into the index for each value, whatever statistics the table has or has not: the OFFSET
   * keeps the planner from turning the loop into a scan of the table.
   */
  @Override
  public String anyOf(String type, String query) {
    return """
    SELECT f.* FROM unnest(?::%s[]) AS k (wanted)
    CROSS JOIN LATERAL (%s k.wanted OFFSET 0) AS f
    """
        .formatted(type, query);
  }

  /** Patient by patient, as {@link #anyOf}; other conditions come after the index was read. */
  @Override
  public String fromRequestsOfHome() {
    return """
     FROM (SELECT id, practice, care_home_id FROM account
      WHERE care_home_id = :home OFFSET 0) a
    CROSS JOIN LATERAL (SELECT * FROM request WHERE patient_id = a.id OFFSET 0) r
    """;
  }

  @Override
  public String eventsOfRequests() {
    return """
    SELECT e.* FROM unnest(CAST(:ids AS uuid[])) AS k (wanted)
    CROSS JOIN LATERAL (SELECT * FROM request_event WHERE request_id = k.wanted OFFSET 0) e
    """;
  }
}
