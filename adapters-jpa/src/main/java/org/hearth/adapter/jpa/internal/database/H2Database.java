package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.H2Faults;
import org.hearth.adapter.jpa.internal.insert.H2Inserts;
import org.hearth.adapter.jpa.internal.insert.InsertDialect;

/** H2 in its PostgreSQL mode. */
final class H2Database implements Database {
  private static final String ACCOUNT =
      Database.accountColumns("(SELECT string_agg(p.practice, ',') " + PRACTICES + ")");

  @Override
  public Map<String, String> driverOptions(StorageTimeouts timeouts) {
    return Map.of("LOCK_TIMEOUT", Long.toString(timeouts.lock().toMillis()));
  }

  /** Nothing waits for a schema that one process has to itself. */
  @Override
  public void patiently(Connection connection, Work work) throws SQLException {
    work.on(connection);
  }

  @Override
  public InsertDialect inserts() {
    return new H2Inserts();
  }

  @Override
  public DatabaseFaults faults() {
    return new H2Faults();
  }

  @Override
  public String accountColumns() {
    return ACCOUNT;
  }

  @Override
  public String anyOf(String type, String query) {
    return query + " ANY(?) ";
  }

  @Override
  public String fromRequestsOfHome() {
    return " FROM account a JOIN request r ON r.patient_id = a.id";
  }

  @Override
  public String eventsOfRequests() {
    return "SELECT * FROM request_event WHERE request_id = ANY(:ids)";
  }
}
