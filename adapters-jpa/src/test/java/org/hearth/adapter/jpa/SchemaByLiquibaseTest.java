package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.application.Hearth;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** The files of the migrations are plain SQL, which other tools carry out as well. */
class SchemaByLiquibaseTest {
  private static final String CHANGES = "org/hearth/adapter/jpa/host/changelog.xml";

  /** On PostgreSQL: Liquibase itself does not work on H2 in the mode that Hearth needs. */
  @Test
  void a_host_may_have_liquibase_make_the_tables() throws Exception {
    try (HikariDataSource pool =
        HostService.pool(Kind.POSTGRESQL.newDatabase(), PostgresRoles.OWNER, 2)) {
      update(pool);

      try (JpaStorage storage =
          JpaStorage.builder().dataSource(pool).schemaMode(SchemaMode.VALIDATE).build()) {
        HearthFixture hearth = HearthFixture.founded(settings -> Hearth.on(storage, settings));
        hearth.register(ANN, PatientForms.asha());
        assertThat(hearth.trail()).isNotEmpty();
      }
      update(pool);
    }
  }

  private static void update(HikariDataSource pool) throws Exception {
    try (Connection connection = pool.getConnection();
        Liquibase liquibase =
            new Liquibase(
                CHANGES,
                new ClassLoaderResourceAccessor(),
                DatabaseFactory.getInstance()
                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
      liquibase.update();
    }
  }
}
