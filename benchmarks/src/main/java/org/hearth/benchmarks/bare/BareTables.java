package org.hearth.benchmarks.bare;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hearth.application.port.out.Identifiers;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;

/**
 * The baseline: Hearth's own tables, filled with nothing between the values and the driver. It
 * reads no file, checks no field, looks for no duplicate and refuses nothing.
 */
public final class BareTables {
  public static final String PRACTICE = "P91003";
  public static final String STAFF = "R. Receptionist";

  private static final String MIGRATIONS = "classpath:org/hearth/adapter/jpa/migration";
  private static final int BATCH = 1_000;
  private static final String HOME =
      """
      INSERT INTO account (id, number, email, name, name_key, date_of_birth, address, postcode,
        phone, housebound, state, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, 'CARE_HOME', 0)
      """;
  private static final String HOME_PRACTICE =
      "INSERT INTO care_home_practice (care_home_id, practice, serves) VALUES (?, ?, ?)";

  private final Database database;

  private BareTables(Database database) {
    this.database = database;
  }

  /** Hearth's tables, made by its own migrations in an empty database. */
  public static BareTables create(Database database) {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), Database.USER, Database.PASSWORD)
        .locations(MIGRATIONS)
        .load()
        .migrate();
    return new BareTables(database);
  }

  /** A connection that sends a batch as few statements of many rows. */
  public Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            database.jdbcUrl() + "?reWriteBatchedInserts=true", Database.USER, Database.PASSWORD);
    connection.setAutoCommit(false);
    return connection;
  }

  /** Fills tables for something else to be measured: nothing is checked, and nothing waited for. */
  public void fill(InventedSeries series) throws SQLException {
    List<UUID> homes = insertHomes(series);
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        Stream<ResidentRows> rows = ResidentRows.of(series.everyResident(), homes)) {
      statement.execute("SET session_replication_role = replica");
      statement.execute("SET synchronous_commit = off");
      connection.commit();
      insertBatches(connection, rows.iterator());
    }
  }

  /** All of them, a thousand in one transaction. */
  public static void insertBatches(Connection connection, Iterator<ResidentRows> residents)
      throws SQLException {
    try (BareInserts inserts = new BareInserts(connection)) {
      while (residents.hasNext()) {
        for (int i = 0; i < BATCH && residents.hasNext(); i++) {
          inserts.addToBatch(residents.next());
        }
        inserts.insertBatch();
        connection.commit();
      }
    }
  }

  /** One, in a transaction of its own. */
  public static void insert(Connection connection, ResidentRows resident) throws SQLException {
    insertOneByOne(connection, List.of(resident));
  }

  /** All of them, each in a transaction of its own. */
  public static void insertOneByOne(Connection connection, List<ResidentRows> residents)
      throws SQLException {
    try (BareInserts inserts = new BareInserts(connection)) {
      for (ResidentRows rows : residents) {
        inserts.insert(rows);
        connection.commit();
      }
    }
  }

  /**
   * The homes whose residents follow.
   *
   * @return their accounts by their index
   */
  public List<UUID> insertHomes(InventedSeries series) throws SQLException {
    Identifiers identifiers = Identifiers.timeOrdered();
    List<UUID> ids = new ArrayList<>();
    try (Connection connection = connect();
        PreparedStatement account = connection.prepareStatement(HOME);
        PreparedStatement practice = connection.prepareStatement(HOME_PRACTICE)) {
      for (InventedHome home : series.everyHome().toList()) {
        UUID id = identifiers.next();
        ids.add(id);
        bind(account, id, home);
        account.addBatch();
        practice.setObject(1, id);
        practice.setString(2, PRACTICE);
        practice.setString(3, PRACTICE);
        practice.addBatch();
      }
      account.executeBatch();
      practice.executeBatch();
      connection.commit();
    }
    return ids;
  }

  private static void bind(PreparedStatement account, UUID id, InventedHome home)
      throws SQLException {
    account.setObject(1, id);
    account.setLong(2, home.number());
    account.setString(3, home.email());
    account.setString(4, home.name());
    account.setString(5, home.name());
    account.setObject(6, home.dateOfBirth());
    account.setString(7, home.address());
    account.setString(8, home.postcode());
    account.setString(9, home.phone());
  }
}
