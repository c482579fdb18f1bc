package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.adapter.jpa.internal.failure.Conflicts;

/** The steps of a schema that were done, and those that are not. */
final class SchemaHistory {
  private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1");

  private final Flyway flyway;

  SchemaHistory(Connection connection, String... migrations) {
    this.flyway =
        Flyway.configure()
            .dataSource(new OneConnection(connection))
            .locations(migrations)
            // Not even steps of a later version: this one would write what that one cannot read.
            .ignoreMigrationPatterns(new String[0])
            .load();
  }

  /**
   * Does what is not done yet. Nothing is changed before it is clear that the schema is Hearth's.
   *
   * @throws UnusableDatabaseException where it is another program's, or a later version's
   * @throws FlywayException where a step fails
   */
  void complete() {
    examine();
    try {
      flyway.migrate();
    } catch (FlywayException failed) {
      if (!isConcurrent(failed)) {
        throw failed;
      }
      completeAgain();
    }
  }

  /** The second look sees what another process committed during the first. */
  private void completeAgain() {
    examine();
    try {
      flyway.migrate();
    } catch (FlywayException failed) {
      throw isWithoutHistory(failed) ? foreign() : failed;
    }
  }

  private void examine() {
    List<MigrationInfo> applied = List.of(flyway.info().applied());
    if (!applied.isEmpty() && applied.stream().noneMatch(SchemaHistory::isHearths)) {
      throw foreign();
    }
    if (Arrays.stream(flyway.info().all()).anyMatch(SchemaHistory::isLater)) {
      throw later();
    }
  }

  /** Whether it is the first step as this version has it; it never changes. */
  private static boolean isHearths(MigrationInfo step) {
    return FIRST.equals(step.getVersion())
        && step.getType() == CoreMigrationType.SQL
        && step.isChecksumMatching();
  }

  private static boolean isLater(MigrationInfo step) {
    return step.getState() == MigrationState.FUTURE_SUCCESS
        || step.getState() == MigrationState.FUTURE_FAILED;
  }

  /**
   * Whether another process may have made the tables meanwhile: this one begins the same step, or
   * sees the tables and did not see the history. A process that was killed may still commit, too.
   */
  private static boolean isConcurrent(FlywayException failed) {
    return Conflicts.isMadeAlready(failed) || isWithoutHistory(failed);
  }

  private static boolean isWithoutHistory(FlywayException failed) {
    return failed.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE;
  }

  private static UnusableDatabaseException foreign() {
    return new UnusableDatabaseException(
        DatabaseFault.FOREIGN,
        "The database has tables of another program, and was left as it is",
        null,
        "Give Hearth a database of its own; on PostgreSQL, a schema of its own that comes first in"
            + " the search_path of its user.");
  }

  private static UnusableDatabaseException later() {
    return new UnusableDatabaseException(
        DatabaseFault.NEWER_SCHEMA,
        "This version of Hearth is older than the database",
        null,
        "Use the version of Hearth that the database was last opened with, or a later one.");
  }
}
