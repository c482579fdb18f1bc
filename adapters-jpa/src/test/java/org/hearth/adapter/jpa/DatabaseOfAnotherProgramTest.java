package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.hearth.adapter.jpa.HostService.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host's data source can lead to any database: it is looked at before it is changed. */
class DatabaseOfAnotherProgramTest {
  private static final String USER = "postgres";
  private static final String OTHER_STEPS = "classpath:org/hearth/adapter/jpa/next";
  private static final String ACCOUNT =
      "CREATE TABLE account (id UUID, name VARCHAR(10), number BIGINT)";

  @ParameterizedTest
  @EnumSource
  void tables_under_hearths_names_are_left_as_they_are(Kind kind) throws SQLException {
    String url = kind.newDatabase();
    execute(url, ACCOUNT, "INSERT INTO account VALUES (NULL, 'theirs', 2)");

    assertThat(refusedUnchanged(url).fault()).isEqualTo(DatabaseFault.FOREIGN);
    assertThat(column(url, "SELECT name FROM account")).containsExactly("theirs");
  }

  @ParameterizedTest
  @EnumSource
  void tables_under_other_names_are_another_programs_too(Kind kind) throws SQLException {
    String url = kind.newDatabase();
    execute(url, "CREATE TABLE invoice (id INT)");

    UnusableDatabaseException refused = refusedUnchanged(url);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.FOREIGN);
    assertThat(refused)
        .hasMessage("The database has tables of another program, and was left as it is");
    assertThat(refused.nextSteps()).first().asString().contains("a database of its own");
  }

  @ParameterizedTest
  @EnumSource
  void the_history_of_another_program_is_not_taken_for_a_later_version(Kind kind)
      throws SQLException {
    String url = kind.newDatabase();
    execute(url, ACCOUNT);
    flyway(url).baselineOnMigrate(true).locations(OTHER_STEPS).load().migrate();

    assertThat(refusedUnchanged(url).fault()).isEqualTo(DatabaseFault.FOREIGN);
  }

  @ParameterizedTest
  @EnumSource
  void a_baseline_is_not_taken_for_hearths_first_step(Kind kind) throws SQLException {
    String url = kind.newDatabase();
    execute(url, ACCOUNT);
    flyway(url).load().baseline();

    assertThat(refusedUnchanged(url).fault()).isEqualTo(DatabaseFault.FOREIGN);
  }

  @ParameterizedTest
  @EnumSource
  void a_first_step_that_is_not_hearths_is_another_programs(Kind kind) throws SQLException {
    String url = kind.newDatabase();
    JpaStorage.open(url, USER, USER).close();
    execute(url, "UPDATE \"flyway_schema_history\" SET \"checksum\" = 1");

    assertThat(refusedUnchanged(url).fault()).isEqualTo(DatabaseFault.FOREIGN);
  }

  @ParameterizedTest
  @EnumSource
  void a_later_version_is_told_apart(Kind kind) throws SQLException {
    String url = kind.newDatabase();
    NextVersion.upgrade(url, USER, USER);

    assertThat(refusedUnchanged(url).fault()).isEqualTo(DatabaseFault.NEWER_SCHEMA);
  }

  /** Its data source is all that is known of it. */
  @Test
  void a_database_of_a_third_kind_is_refused_by_its_name() throws SQLException {
    JdbcDataSource third = new JdbcDataSource();
    third.setURL(Kind.H2.newDatabase());

    UnusableDatabaseException refused =
        catchThrowableOfType(
            UnusableDatabaseException.class,
            () -> TestDatabase.inPublic(OtherProduct.calling("Oracle", third)).close());

    assertThat(refused.fault()).isEqualTo(DatabaseFault.SETTINGS);
    assertThat(refused).hasMessage("The data source leads to Oracle");
  }

  @Test
  void an_h2_database_in_another_mode_is_refused_with_what_its_address_lacks() throws SQLException {
    String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());

    UnusableDatabaseException refused = refusedUnchanged(url);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.SETTINGS);
    assertThat(refused.nextSteps()).first().asString().contains(JpaStorage.h2Dialect());
  }

  @ParameterizedTest
  @EnumSource
  void a_host_may_add_tables_of_its_own_to_a_database_that_is_hearths(Kind kind)
      throws SQLException {
    String url = kind.newDatabase();
    JpaStorage.open(url, USER, USER).close();
    execute(url, "CREATE TABLE invoice (id INT)");

    try (HikariDataSource pool = HostService.pool(url, USER, 2);
        JpaStorage storage = TestDatabase.inPublic(pool)) {
      storage.verifyWritable();
    }
  }

  @Test
  void a_schema_of_its_own_on_postgresql_holds_hearth_beside_another_program() throws SQLException {
    String url = Kind.POSTGRESQL.newDatabase();
    execute(url, ACCOUNT, "CREATE SCHEMA hearth");

    try (JpaStorage storage = JpaStorage.open(url + "?currentSchema=hearth", USER, USER)) {
      storage.verifyWritable();
    }
    assertThat(tables(url)).contains("hearth.audit_entry").doesNotContain("public.audit_entry");
  }

  private static UnusableDatabaseException refusedUnchanged(String url) throws SQLException {
    List<String> before = tables(url);
    try (HikariDataSource pool = HostService.pool(url, USER, 2)) {
      UnusableDatabaseException refused =
          catchThrowableOfType(
              UnusableDatabaseException.class, () -> TestDatabase.inPublic(pool).close());

      assertThat(refused).isNotNull();
      assertThat(tables(url)).isEqualTo(before);
      return refused;
    }
  }

  private static FluentConfiguration flyway(String url) {
    return Flyway.configure().dataSource(url, USER, USER);
  }

  private static List<String> tables(String url) throws SQLException {
    return column(
        url, "SELECT table_schema || '.' || table_name FROM information_schema.tables ORDER BY 1");
  }

  private static void execute(String url, String... statements) throws SQLException {
    try (HikariDataSource pool = HostService.pool(url, USER, 2);
        Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> column(String url, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (HikariDataSource pool = HostService.pool(url, USER, 2);
        Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
