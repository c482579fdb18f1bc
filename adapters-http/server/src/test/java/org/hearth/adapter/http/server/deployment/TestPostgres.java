package org.hearth.adapter.http.server.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Starts PostgreSQL servers, which their own shutdown hooks stop. */
public final class TestPostgres {
  private TestPostgres() {}

  /**
   * A server of this process. Two processes may find the same port free; the second would use the
   * other's server and its data, and fails instead.
   */
  public static EmbeddedPostgres start() {
    String name = UUID.randomUUID().toString();
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setServerConfig("cluster_name", name).start();
      if (!name.equals(nameOf(server))) {
        throw new IllegalStateException(
            "Another PostgreSQL server has taken the port " + server.getPort());
      }
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String nameOf(EmbeddedPostgres server) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet name = statement.executeQuery("SHOW cluster_name")) {
      name.next();
      return name.getString(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
