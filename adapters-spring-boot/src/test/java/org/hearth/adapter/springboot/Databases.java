package org.hearth.adapter.springboot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hearth.adapter.jpa.JpaStorage;

/** Databases that are made for one test each. */
enum Databases {
  H2,
  POSTGRESQL;

  /** Stopped by its own shutdown hook. */
  private static final EmbeddedPostgres SERVER = server();

  private static EmbeddedPostgres server() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The properties of a data source on an empty one. */
  String[] properties(String... more) {
    String[] properties = new String[more.length + 3];
    System.arraycopy(more, 0, properties, 3, more.length);
    properties[0] = "spring.datasource.url=" + (this == H2 ? inMemory() : onServer());
    properties[1] = "spring.datasource.username=" + (this == H2 ? "sa" : "postgres");
    properties[2] = "spring.datasource.password=" + (this == H2 ? "" : "postgres");
    return properties;
  }

  private static String inMemory() {
    return "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;%s"
        .formatted(UUID.randomUUID(), JpaStorage.h2Dialect());
  }

  private static String onServer() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("CREATE DATABASE " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }
}
