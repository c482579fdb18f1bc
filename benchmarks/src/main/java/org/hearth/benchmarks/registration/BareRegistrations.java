package org.hearth.benchmarks.registration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.bare.ResidentRows;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;

/** Two inserts and a commit for each resident. */
public final class BareRegistrations implements Registrations {
  private final List<UUID> homes;
  private final Connection connection;

  public BareRegistrations(Database database, InventedSeries series) throws SQLException {
    BareTables tables = BareTables.create(database);
    homes = tables.insertHomes(series);
    connection = tables.connect();
  }

  @Override
  public Work prepare(List<InventedResident> residents) {
    List<ResidentRows> rows = ResidentRows.of(residents.stream(), homes).toList();
    return () -> BareTables.insertOneByOne(connection, rows);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
