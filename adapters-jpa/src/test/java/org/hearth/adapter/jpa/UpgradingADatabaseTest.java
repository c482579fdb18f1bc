package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.testkit.storage.SampleStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation of this version holds, it holds still when the next version opens it. */
class UpgradingADatabaseTest {
  private static final String USER = "postgres";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_a_database_holds_stays_and_servers_of_the_version_before_read_it(boolean onPostgres)
      throws SQLException {
    String url = onPostgres ? PostgresRoles.url(PostgresRoles.database()) : h2("kept");
    try (JpaStorage storage = JpaStorage.open(url, USER, USER)) {
      SampleStorage given = SampleStorage.on(storage);
      CareHomeAccount home = given.careHome();
      Resident resident = given.moved(given.resident(given.careHome()), home);
      OpenRequest request = given.submitted(resident);

      NextVersion.upgrade(url, USER, USER);

      assertThat(storage.accounts().find(AccountKeys.id(resident.id()))).containsExactly(resident);
      assertThat(storage.dependencies().linksOf(resident.id())).hasSize(2);
      assertThat(
              storage
                  .dependencies()
                  .residentsOf(home.id(), Optional.empty(), Page.first(10))
                  .items())
          .containsExactly(resident);
      assertThat(storage.requests().find(request.id())).contains(request);
      assertThat(column(url, "SELECT count(*) FROM next_table")).containsExactly("3");
      assertThat(given.opened(given.sample().resident(home.id()))).isNotNull();
    }
    assertThat(
            catchThrowableOfType(
                    UnusableDatabaseException.class, () -> JpaStorage.open(url, USER, USER))
                .fault())
        .isEqualTo(DatabaseFault.NEWER_SCHEMA);
  }

  /** H2 commits each statement by itself, and may be killed after any. */
  @Test
  void an_upgrade_that_was_killed_half_way_is_completed_on_h2() throws Exception {
    List<String> statements = NextVersion.statements(NextVersion.SCRIPT);
    for (int done = 1; done <= statements.size(); done++) {
      String url = h2("upgrade" + done);
      try (JpaStorage storage = JpaStorage.open(url, USER, USER)) {
        SampleStorage.on(storage).careHome();
      }
      execute(url, statements.subList(0, done));

      NextVersion.upgrade(url, USER, USER);

      assertThat(column(url, "SELECT initial FROM next_table")).hasSize(1);
    }
  }

  @Test
  void a_schema_whose_making_was_killed_half_way_is_completed_on_h2() throws Exception {
    List<String> statements = NextVersion.statements(NextVersion.FIRST_SCRIPT);
    String whole = h2("whole");
    JpaStorage.open(whole, USER, USER).close();
    for (int done : List.of(1, statements.size() / 2, statements.size())) {
      String url = h2("made" + done);
      makeHistory(url);
      execute(url, statements.subList(0, done));

      JpaStorage.open(url, USER, USER).close();

      assertThat(shape(url)).isEqualTo(shape(whole));
    }
  }

  private static List<String> shape(String url) throws SQLException {
    List<String> shape = new ArrayList<>();
    shape.addAll(
        column(
            url,
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable"
                + " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"));
    shape.addAll(
        column(
            url,
            "SELECT constraint_name FROM information_schema.table_constraints"
                + " WHERE constraint_schema = 'public' ORDER BY 1"));
    shape.addAll(
        column(
            url,
            "SELECT index_name FROM information_schema.indexes"
                + " WHERE index_schema = 'public' AND index_name LIKE 'ix%' ORDER BY 1"));
    return shape;
  }

  /** The table that Flyway makes before the first step, and nothing else. */
  private static void makeHistory(String url) throws SQLException {
    JpaStorage.open(url, USER, USER).close();
    execute(
        url,
        column(
            url,
            "SELECT 'DROP TABLE ' || table_name || ' CASCADE' FROM information_schema.tables"
                + " WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'"));
    execute(url, List.of("DELETE FROM \"flyway_schema_history\""));
  }

  private static String h2(String name) {
    return "jdbc:h2:mem:%s-%s;DB_CLOSE_DELAY=-1;%s"
        .formatted(name, UUID.randomUUID(), JpaStorage.h2Dialect());
  }

  private static void execute(String url, List<String> statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> column(String url, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, USER, USER);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
