package org.hearth.app.jar;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.port.out.Storage;

/** Hearth on a database of its own on a PostgreSQL server. */
record PostgresSite(Path folder, String url) implements Site {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final String USER = "postgres";

  static PostgresSite on(EmbeddedPostgres server, Path folder) throws SQLException {
    String database = "hearth_" + DATABASES.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    }
    return new PostgresSite(folder, server.getJdbcUrl(USER, database));
  }

  @Override
  public HearthJar jar() {
    return new HearthJar(
        folder,
        Map.of("HEARTH_DB_URL", url, "HEARTH_DB_USER", USER, "HEARTH_DB_PASSWORD", "postgres"));
  }

  @Override
  public Storage openStorage() {
    return JpaStorage.open(url, USER, "postgres");
  }

  @Override
  public long schemaSoFar() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'public'")) {
      tables.next();
      return tables.getLong(1);
    }
  }
}
