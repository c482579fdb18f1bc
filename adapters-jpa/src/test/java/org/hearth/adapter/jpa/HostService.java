package org.hearth.adapter.jpa;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A service that embeds Hearth: it has a database, with tables and a history of its own. */
final class HostService implements AutoCloseable {
  private static final String STEPS = "classpath:org/hearth/adapter/jpa/host";

  /** The kinds of database that Hearth works with. */
  enum Kind {
    H2,
    POSTGRESQL;

    String newDatabase() throws SQLException {
      return this == H2
          ? "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;%s"
              .formatted(UUID.randomUUID(), JpaStorage.h2Dialect())
          : PostgresRoles.url(PostgresRoles.database());
    }
  }

  private final String url;
  private final HikariDataSource pool;

  private HostService(String url, int connections) {
    this.url = url;
    this.pool = pool(url, PostgresRoles.OWNER, connections);
  }

  /** At version 3 of its own schema, which has a table {@code account} and one {@code request}. */
  static HostService on(Kind kind, int connections) throws SQLException {
    HostService host = new HostService(kind.newDatabase(), connections);
    Flyway.configure().dataSource(host.pool).locations(STEPS).load().migrate();
    return host;
  }

  static HikariDataSource pool(String url, String user, int connections) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(PostgresRoles.OWNER);
    pool.setMaximumPoolSize(connections);
    return pool;
  }

  String url() {
    return url;
  }

  HikariDataSource dataSource() {
    return pool;
  }

  void execute(String... statements) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of what a query finds. */
  List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Override
  public void close() {
    pool.close();
  }
}
