package org.hearth.adapter.http.server.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.port.out.Storage;
import org.jspecify.annotations.Nullable;

/** A database of its own on a PostgreSQL server that the tests share. */
public final class Database {
  private static final String USER = "postgres";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = TestPostgres.start();
  private static final String TEMPLATE = template();

  private final String url;
  private @Nullable Connection asking;

  private Database(String url) {
    this.url = url;
  }

  /** The schema, which is made once and copied. */
  private static String template() {
    String name = "template_of_deployments";
    administer("CREATE DATABASE " + name);
    JpaStorage.open(SERVER.getJdbcUrl(USER, name), USER, USER).close();
    return name;
  }

  private static void administer(String sql) {
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** One more, with the schema and nothing in it. */
  public static Database empty() {
    String name = "deployment_" + COUNT.incrementAndGet();
    administer("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    return new Database(SERVER.getJdbcUrl(USER, name));
  }

  /** With connections of its own, as another process has. */
  public Storage open() {
    return JpaStorage.open(url, USER, USER);
  }

  /**
   * Every row of every table but those that are left out, as text; the audit trail is sealed
   * meanwhile.
   */
  public synchronized Map<String, List<String>> everythingBut(String... tables) {
    try (Statement statement = asking().createStatement()) {
      Map<String, List<String>> rows = new TreeMap<>();
      for (String table :
          texts(
              statement,
              "SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = 'public'"
                  + " AND tablename NOT IN ('audit_block', 'audit_checkpoint', 'audit_horizon')")) {
        if (!List.of(tables).contains(table)) {
          rows.put(table, texts(statement, "SELECT t::text FROM " + table + " t ORDER BY t::text"));
        }
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The first column of each row. */
  public synchronized List<String> ask(String query) {
    try (Statement statement = asking().createStatement()) {
      return texts(statement, query);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Kept from question to question, for PostgreSQL takes long to let in. */
  private Connection asking() throws SQLException {
    Connection kept = asking;
    if (kept == null) {
      kept = DriverManager.getConnection(url, USER, USER);
      asking = kept;
    }
    return kept;
  }

  synchronized void close() {
    try {
      if (asking != null) {
        asking.close();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        texts.add(result.getString(1));
      }
    }
    return texts;
  }
}
