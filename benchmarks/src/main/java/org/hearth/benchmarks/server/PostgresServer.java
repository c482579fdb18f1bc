package org.hearth.benchmarks.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL server for every side of a comparison. */
public final class PostgresServer implements AutoCloseable {
  private static final String ADMINISTRATION = "postgres";

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Commits reach the disk, as in production. Autovacuum is off, so that it disturbs no
   * measurement; a measurement that needs statistics asks for them.
   */
  public static PostgresServer start() throws IOException {
    return new PostgresServer(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("max_wal_size", "8GB")
            .setServerConfig("checkpoint_timeout", "1h")
            .setServerConfig("autovacuum", "off")
            .start());
  }

  /** A new, empty database. */
  public Database create(String name) throws SQLException {
    return create("CREATE DATABASE " + name, name);
  }

  /** A copy of a database; nothing may be connected to the original. */
  public Database copy(Database original, String name) throws SQLException {
    return create(
        "CREATE DATABASE " + name + " TEMPLATE " + original.name() + " STRATEGY file_copy", name);
  }

  private Database create(String statement, String name) throws SQLException {
    Database database = new Database(name, server.getPort());
    drop(database);
    run(ADMINISTRATION, statement);
    return database;
  }

  public void drop(Database database) throws SQLException {
    run(ADMINISTRATION, "DROP DATABASE IF EXISTS " + database.name() + " WITH (FORCE)");
  }

  /** Writes out what is owed, so that the next one measured does not pay for the last. */
  public void settle() throws SQLException {
    run(ADMINISTRATION, "CHECKPOINT");
  }

  /** Gives a database the statistics that autovacuum would have gathered by and by. */
  public void analyse(Database database) throws SQLException {
    run(database.name(), "VACUUM ANALYZE");
  }

  /** Reads tables and indexes into memory, where a server that has run for a while has them. */
  public void warm(Database database) throws SQLException {
    run(
        database.name(),
        "CREATE EXTENSION IF NOT EXISTS pg_prewarm",
        """
        SELECT pg_prewarm(oid::regclass) FROM pg_class
        WHERE relkind IN ('r', 'i') AND relnamespace = 'public'::regnamespace
        """);
  }

  private void run(String database, String... statements) throws SQLException {
    try (Connection connection = connect(new Database(database, server.getPort()));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  public static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), Database.USER, Database.PASSWORD);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
