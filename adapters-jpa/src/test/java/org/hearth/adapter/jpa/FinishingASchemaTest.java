package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A process that is killed while it makes the schema may be gone and its last step not yet: the
 * server ends it and commits, while the next process has begun the same one.
 */
class FinishingASchemaTest {
  private static final String STEP = "V2__next.sql";
  private static final String USER = "postgres";

  @Test
  void a_step_that_a_killed_process_commits_late_is_no_failure() throws Exception {
    String url = database("late");
    String finished = database("finished");
    NextVersion.upgrade(finished, USER, USER);
    JpaStorage.open(url, USER, USER).close();

    try (Connection killed = connect(url);
        Statement step = killed.createStatement()) {
      killed.setAutoCommit(false);
      step.execute(NextVersion.script(NextVersion.SCRIPT));
      step.execute(historyOfStep(finished));

      CompletableFuture<Void> next = CompletableFuture.runAsync(() -> upgrade(url));
      awaitSomebodyWaiting();
      killed.commit();

      next.get(1, TimeUnit.MINUTES);
    }
    assertThat(one(url, "SELECT count(*) FROM flyway_schema_history WHERE success"))
        .isEqualTo(one(finished, "SELECT count(*) FROM flyway_schema_history WHERE success"));
  }

  /** Otherwise a process that is killed in between leaves a step that is not in the history. */
  @Test
  void a_step_and_its_place_in_the_history_are_one_transaction() throws Exception {
    String url = database("whole");
    NextVersion.upgrade(url, USER, USER);

    assertThat(
            one(
                url,
                """
                SELECT string_agg(h.version || ' ' || (h.xmin = c.xmin), ', ' ORDER BY h.version)
                FROM (VALUES ('1', 'ck_account_dummy_number'), ('1', 'audit_horizon'),
                             ('2', 'next_table')) AS made (version, name)
                JOIN flyway_schema_history h ON h.version = made.version
                JOIN (SELECT relname AS name, xmin FROM pg_class
                      UNION ALL SELECT conname, xmin FROM pg_constraint) c ON c.name = made.name
                """))
        .isEqualTo("1 true, 1 true, 2 true");
  }

  private static String database(String name) throws SQLException {
    try (Connection connection = TestDatabase.POSTGRESQL.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return TestDatabase.POSTGRESQL.url().replaceFirst("/postgres\\?", "/" + name + "?");
  }

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, USER, USER);
  }

  private static void upgrade(String url) {
    try {
      NextVersion.upgrade(url, USER, USER);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What Flyway writes of the step. */
  private static String historyOfStep(String finished) throws SQLException {
    return one(
        finished,
        """
        SELECT format('INSERT INTO flyway_schema_history VALUES (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
          installed_rank, version, description, type, script, checksum, installed_by, installed_on,
          execution_time, success)
        FROM flyway_schema_history WHERE script = '%s'
        """
            .replace("'%s'", "'" + STEP + "'"));
  }

  private static void awaitSomebodyWaiting() throws SQLException {
    long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    String waiting =
        "SELECT count(*) FROM pg_stat_activity WHERE datname = 'late' AND wait_event_type = 'Lock'";
    while (one(TestDatabase.POSTGRESQL.url(), waiting).equals("0")) {
      assertThat(System.nanoTime()).as("no wait").isLessThan(patience);
    }
  }

  private static String one(String url, String query) throws SQLException {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
