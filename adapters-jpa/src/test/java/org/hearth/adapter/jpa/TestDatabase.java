package org.hearth.adapter.jpa;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hearth.application.port.out.Storage;
import org.jspecify.annotations.Nullable;

/** A database that lives as long as the tests and is emptied for each of them. */
final class TestDatabase {
  private static final String[] TABLES = {
    "idempotency_record",
    "import_row",
    "import_part",
    "import_job",
    "attempt_count",
    "notification",
    "event_outbox",
    "password_link",
    "login_session",
    "second_factor",
    "recovery_code",
    "pending_sign_in",
    "login_password",
    "app_user",
    "api_token",
    "home_person",
    "audit_block",
    "audit_checkpoint",
    "audit_horizon",
    "reset_request",
    "request_event",
    "request",
    "ended_link",
    "past_registration",
    "service_request",
    "address_link",
    "address_change",
    "care_home_practice",
    "account"
  };

  static final TestDatabase H2 =
      new TestDatabase("jdbc:h2:mem:hearth;DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect(), "sa", "");

  static final TestDatabase POSTGRESQL = onItsOwnServer();

  private final String url;
  private final String user;
  private final String password;
  private final JpaStorage storage;
  private @Nullable Connection emptying;

  private TestDatabase(String url, String user, String password) {
    this(url, user, password, JpaStorage.open(url, user, password));
  }

  private TestDatabase(String url, String user, String password, JpaStorage storage) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.storage = storage;
  }

  private static TestDatabase onItsOwnServer() {
    try {
      // Stopped by its own shutdown hook.
      String url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
      return new TestDatabase(url, "postgres", "postgres");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A storage in a schema of a host's database, which has tables under the same names where each
   * connection looks first: a statement that does not say its schema fails.
   *
   * @param option of an address, by which a connection looks in Hearth's schema
   */
  static TestDatabase inSchemaOf(HostService host, String option, JpaStorage storage)
      throws SQLException {
    for (String table : TABLES) {
      host.execute("CREATE TABLE IF NOT EXISTS " + table + " (theirs INT)");
    }
    return new TestDatabase(host.url() + option, "postgres", "postgres", storage);
  }

  Storage empty() {
    try (Statement statement = emptying().createStatement()) {
      // A resident's row names the home's practice, and that names the home.
      statement.execute(
          "UPDATE account SET link_id = NULL, care_home_id = NULL, dependent_since = NULL");
      for (String table : TABLES) {
        statement.execute("DELETE FROM " + table);
      }
      statement.execute("TRUNCATE TABLE audit_entry RESTART IDENTITY");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return storage;
  }

  /** Kept from test to test, for PostgreSQL takes long to let in. */
  private Connection emptying() throws SQLException {
    Connection kept = emptying;
    if (kept == null) {
      kept = connect();
      emptying = kept;
    }
    return kept;
  }

  String url() {
    return url;
  }

  /** Storage on connections of one's own to the tables of a test database. */
  static JpaStorage inPublic(DataSource dataSource) {
    return JpaStorage.builder().dataSource(dataSource).schema("public").build();
  }

  /** Connections of one's own. */
  HikariDataSource pool() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(2);
    return pool;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** For statements that PostgreSQL explains without their parameters. */
  Connection connectForPlans() throws SQLException {
    return DriverManager.getConnection(url + "&preferQueryMode=simple", user, password);
  }
}
