package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.testkit.story.HearthFixture.ANN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.application.Hearth;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hearth has a schema of a host's database, and leaves the others as they are. */
class HostSchemaTest {
  private static final String TABLES =
      "SELECT table_schema || '.' || table_name FROM information_schema.tables"
          + " WHERE lower(table_schema) NOT LIKE 'pg_%' AND lower(table_schema) <> 'information_schema'"
          + " ORDER BY 1";

  private static final String THEIR_COLUMNS =
      "SELECT table_name || '.' || column_name FROM information_schema.columns"
          + " WHERE lower(table_schema) = 'public' ORDER BY 1";

  private static JpaStorage.Builder builder(HostService host) {
    return JpaStorage.builder().dataSource(host.dataSource());
  }

  private static void works(JpaStorage storage) {
    HearthFixture.founded(settings -> Hearth.on(storage, settings))
        .register(ANN, PatientForms.asha());
    storage.verifyWritable();
  }

  private static UnusableDatabaseException refused(JpaStorage.Builder builder) {
    UnusableDatabaseException refused =
        catchThrowableOfType(UnusableDatabaseException.class, builder::build);
    assertThat(refused).isNotNull();
    return refused;
  }

  @ParameterizedTest
  @EnumSource
  void tables_and_history_of_the_host_stay_as_they_are(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      List<String> before = host.column(THEIR_COLUMNS);
      List<String> steps =
          host.column(
              "SELECT \"checksum\" FROM \"flyway_schema_history\""
                  + " WHERE \"version\" IS NOT NULL");

      try (JpaStorage storage = builder(host).build()) {
        works(storage);
      }

      assertThat(host.column(THEIR_COLUMNS)).isEqualTo(before).contains("account.holder");
      assertThat(
              host.column(
                  "SELECT \"checksum\" FROM \"flyway_schema_history\""
                      + " WHERE \"version\" IS NOT NULL"))
          .isEqualTo(steps)
          .hasSize(3);
      assertThat(host.column("SELECT holder FROM account")).containsExactly("theirs");
      assertThat(host.column(TABLES)).contains("hearth.account", "hearth.flyway_schema_history");
      builder(host).build().close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_goes_back_as_it_was_lent(Kind kind) throws SQLException {
    String schema =
        kind == Kind.H2
            ? "SELECT current_schema"
            : "SELECT concat_ws('|', current_setting('search_path'),"
                + " current_setting('statement_timeout'), current_setting('lock_timeout'))";
    try (HostService host = HostService.on(kind, 2)) {
      List<String> before = host.column(schema);

      try (JpaStorage storage = builder(host).build()) {
        works(storage);
        assertThat(host.column(schema)).isEqualTo(before);
      }
      refused(builder(host).schema("public"));
      refused(builder(host).schema("absent").schemaMode(SchemaMode.VALIDATE));

      assertThat(host.column(schema)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_schema_of_another_program_is_left_as_it_is(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      List<String> before = host.column(TABLES);

      UnusableDatabaseException refused = refused(builder(host).schema("public"));

      assertThat(refused.fault()).isEqualTo(DatabaseFault.FOREIGN);
      assertThat(host.column(TABLES)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void validation_makes_nothing_and_says_what_is_missing(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      List<String> before = host.column(TABLES);
      JpaStorage.Builder validating = builder(host).schemaMode(SchemaMode.VALIDATE);

      assertThat(refused(validating).fault()).isEqualTo(DatabaseFault.OLDER_SCHEMA);
      assertThat(host.column(TABLES)).isEqualTo(before);

      builder(host).build().close();
      try (JpaStorage storage = validating.build()) {
        works(storage);
      }

      host.execute("ALTER TABLE hearth.ended_link DROP COLUMN end_reason");
      assertThat(refused(validating)).hasMessageContaining("ended_link.end_reason");
    }
  }

  @ParameterizedTest
  @EnumSource
  void validation_refuses_the_schema_of_a_later_version(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      builder(host).build().close();
      host.execute(
          "INSERT INTO hearth.\"flyway_schema_history\" SELECT \"installed_rank\" + 1, '999',"
              + " 'later', \"type\", 'V999__later.sql', \"checksum\", \"installed_by\","
              + " \"installed_on\", \"execution_time\", \"success\" FROM"
              + " hearth.\"flyway_schema_history\" WHERE \"version\" = '1'");

      assertThat(refused(builder(host).schemaMode(SchemaMode.VALIDATE)).fault())
          .isEqualTo(DatabaseFault.NEWER_SCHEMA);
      assertThat(refused(builder(host)).fault()).isEqualTo(DatabaseFault.NEWER_SCHEMA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_host_may_answer_for_the_schema_alone(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      builder(host).build().close();
      host.execute("DROP TABLE hearth.\"flyway_schema_history\"");

      try (JpaStorage storage = builder(host).schemaMode(SchemaMode.NONE).build()) {
        works(storage);
      }
    }
  }

  /** The owner of the schema brings it up to date, and the service works as another user. */
  @Test
  void a_user_who_may_only_read_and_write_rows_works_with_what_another_one_migrates()
      throws SQLException {
    try (HostService host = HostService.on(Kind.POSTGRESQL, 2)) {
      String role = PostgresRoles.role();
      try (HikariDataSource restricted = HostService.pool(host.url(), role, 2)) {
        JpaStorage.Builder both =
            JpaStorage.builder().dataSource(restricted).migrationDataSource(host.dataSource());

        UnusableDatabaseException refused = refused(both);

        assertThat(refused.fault()).isEqualTo(DatabaseFault.MISSING_RIGHT);
        host.execute(PostgresRoles.statement(refused).split("(?<=;) "));
        try (JpaStorage storage = both.build()) {
          works(storage);
        }
        assertThatThrownBy(
                () ->
                    restricted
                        .getConnection()
                        .createStatement()
                        .execute("CREATE TABLE hearth.more (id INT)"))
            .isInstanceOf(SQLException.class);
      }
      assertThat(
              host.column(
                  "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,"
                      + " LATERAL aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) r"
                      + " WHERE n.nspname = 'hearth' AND r.grantee = 0"))
          .as("rights of PUBLIC")
          .isEmpty();
    }
  }

  @Test
  void a_user_who_may_not_make_a_schema_is_told_the_statement_that_makes_it() throws SQLException {
    try (HostService host = HostService.on(Kind.POSTGRESQL, 2)) {
      String role = PostgresRoles.role();
      try (HikariDataSource restricted = HostService.pool(host.url(), role, 2)) {
        JpaStorage.Builder builder = JpaStorage.builder().dataSource(restricted);

        UnusableDatabaseException refused = refused(builder);

        assertThat(PostgresRoles.statement(refused))
            .isEqualTo("CREATE SCHEMA hearth AUTHORIZATION " + role + ";");
        host.execute(PostgresRoles.statement(refused));
        try (JpaStorage storage = builder.build()) {
          works(storage);
        }
      }
    }
  }

  @Test
  void an_h2_database_in_another_mode_is_refused_before_anything_is_made() throws SQLException {
    String url = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
    try (HikariDataSource pool = HostService.pool(url, "sa", 2)) {
      assertThat(refused(JpaStorage.builder().dataSource(pool)).fault())
          .isEqualTo(DatabaseFault.SETTINGS);
      try (var schemas = pool.getConnection().getMetaData().getSchemas()) {
        while (schemas.next()) {
          assertThat(Set.of("hearth", "HEARTH")).doesNotContain(schemas.getString(1));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hearth", "hearth; DROP TABLE account", "a\"b", "1st"})
  void a_name_that_needs_quotes_is_no_name_of_a_schema(String name) {
    assertThatThrownBy(() -> JpaStorage.builder().schema(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lower-case");
  }

  @Test
  void a_storage_without_a_data_source_is_not_built() {
    assertThatThrownBy(() -> JpaStorage.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("data source");
  }
}
