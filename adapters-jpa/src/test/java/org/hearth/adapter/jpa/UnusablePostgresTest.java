package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.adapter.jpa.PostgresRoles.OWNER;
import static org.hearth.adapter.jpa.PostgresRoles.admin;
import static org.hearth.adapter.jpa.PostgresRoles.assertOpens;
import static org.hearth.adapter.jpa.PostgresRoles.database;
import static org.hearth.adapter.jpa.PostgresRoles.in;
import static org.hearth.adapter.jpa.PostgresRoles.name;
import static org.hearth.adapter.jpa.PostgresRoles.refused;
import static org.hearth.adapter.jpa.PostgresRoles.role;
import static org.hearth.adapter.jpa.PostgresRoles.statement;
import static org.hearth.adapter.jpa.PostgresRoles.url;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases on PostgreSQL that cannot be used; a reported statement mends them. */
class UnusablePostgresTest {
  @ParameterizedTest
  @CsvSource({"LATIN1, C", "SQL_ASCII, C", "WIN1252, C"})
  void a_database_that_is_not_utf_8_is_refused_with_the_command_to_make_one(
      String encoding, String locale) throws SQLException {
    String name = name();
    admin(
        "CREATE DATABASE %s ENCODING '%s' LC_COLLATE '%s' LC_CTYPE '%3$s' TEMPLATE template0"
            .formatted(name, encoding, locale));

    UnusableDatabaseException refused = refused(name, OWNER);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.ENCODING);
    assertThat(refused).hasMessageContaining(encoding);
    assertThat(tables(name)).isZero();
    admin(statement(refused));
    assertOpens(name + "_utf8", OWNER);
  }

  @Test
  void a_database_that_is_not_there_is_told_with_the_command_to_make_one() throws SQLException {
    UnusableDatabaseException refused = refused("Not-There", OWNER);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.NO_SUCH_DATABASE);
    admin(statement(refused));
    assertOpens("Not-There", OWNER);
    admin("DROP DATABASE \"Not-There\"");
  }

  @Test
  void a_schema_of_a_later_version_is_told_as_newer_and_left_alone() throws SQLException {
    String name = database();
    JpaStorage.open(url(name), OWNER, OWNER).close();
    in(
        name,
        "INSERT INTO flyway_schema_history SELECT installed_rank + 1, '999', 'later', type,"
            + " 'V999__later.sql', 1, installed_by, installed_on, 1, TRUE FROM"
            + " flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");

    UnusableDatabaseException refused = refused(name, OWNER);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.NEWER_SCHEMA);
    assertThat(refused).hasMessage("This version of Hearth is older than the database");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", ""})
  void a_wrong_password_is_told(String password) throws Exception {
    String name = database();
    String role = role();
    admin("ALTER ROLE " + role + " PASSWORD 'right'");
    askForPasswords(role);

    UnusableDatabaseException refused =
        catchThrowableOfType(
            UnusableDatabaseException.class, () -> JpaStorage.open(url(name), role, password));

    assertThat(refused.fault()).isEqualTo(DatabaseFault.CREDENTIALS);
  }

  @Test
  void a_database_that_takes_no_changes_can_be_read_and_says_so() throws SQLException {
    String name = database();
    JpaStorage.open(url(name), OWNER, OWNER).close();
    admin("ALTER DATABASE " + name + " SET default_transaction_read_only = on");

    try (JpaStorage storage = JpaStorage.open(url(name), OWNER, OWNER)) {
      assertThat(storage.accounts().dummyNumbersEverUsed()).isEmpty();
      assertThat(
              catchThrowableOfType(UnusableDatabaseException.class, storage::verifyWritable)
                  .fault())
          .isEqualTo(DatabaseFault.READ_ONLY);
    }
  }

  @Test
  void an_empty_database_that_takes_no_changes_is_told() throws SQLException {
    String name = database();
    admin("ALTER DATABASE " + name + " SET default_transaction_read_only = on");

    assertThat(refused(name, OWNER).fault()).isEqualTo(DatabaseFault.READ_ONLY);
  }

  private static void askForPasswords(String role) throws Exception {
    try (Connection connection = TestDatabase.POSTGRESQL.connect();
        Statement statement = connection.createStatement();
        ResultSet place = statement.executeQuery("SHOW hba_file")) {
      place.next();
      Path file = Path.of(place.getString(1));
      String others = Files.readString(file);
      Files.writeString(
          file,
          "host all " + role + " all scram-sha-256\n" + others,
          StandardOpenOption.TRUNCATE_EXISTING);
      statement.execute("SELECT pg_reload_conf()");
      // The server reloads it some time after the call.
      while (!isAsked(role)) {
        Thread.onSpinWait();
      }
    }
  }

  private static boolean isAsked(String role) {
    try (Connection connection = DriverManager.getConnection(url(OWNER), role, "not it")) {
      return connection == null;
    } catch (SQLException asked) {
      return true;
    }
  }

  private static long tables(String database) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database), OWNER, OWNER);
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
      count.next();
      return count.getLong(1);
    }
  }
}
