package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases and roles on the tests' PostgreSQL server, made for one test each. */
final class PostgresRoles {
  static final String OWNER = "postgres";

  private static final AtomicInteger NAMES = new AtomicInteger();

  private PostgresRoles() {}

  static String database() throws SQLException {
    String name = name();
    admin("CREATE DATABASE " + name);
    return name;
  }

  static String role() throws SQLException {
    String name = name();
    admin("CREATE ROLE " + name + " LOGIN");
    return name;
  }

  static String name() {
    return "unusable_" + ProcessHandle.current().pid() + "_" + NAMES.incrementAndGet();
  }

  /** Without a user in it, who would be another than the one that is given. */
  static String url(String database) {
    return TestDatabase.POSTGRESQL.url().replaceFirst("/postgres\\?.*", "/" + database);
  }

  static void admin(String sql) throws SQLException {
    in(OWNER, sql);
  }

  static void in(String database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database), OWNER, OWNER);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static UnusableDatabaseException refused(String database, String user) {
    UnusableDatabaseException refused =
        catchThrowableOfType(
            UnusableDatabaseException.class, () -> JpaStorage.open(url(database), user, OWNER));
    assertThat(refused).isNotNull();
    return refused;
  }

  /** What the next step says after its words. */
  static String statement(UnusableDatabaseException refused) {
    return refused.nextSteps().get(0).replaceFirst("^.*?: ", "");
  }

  static void assertOpens(String database, String user) {
    assertThatCode(
            () -> {
              try (JpaStorage storage = JpaStorage.open(url(database), user, OWNER)) {
                storage.verifyWritable();
              }
            })
        .doesNotThrowAnyException();
  }
}
