package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;

/** The steps of a schema that were done, and those that are not. */
final class SchemaHistory {
  /** Where Flyway finds what it does besides the steps. */
  private static final String CALLBACKS = "classpath:org/hearth/adapter/jpa/flyway";

  private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1");

  private final Connection connection;
  private final DatabaseFaults faults;
  private final Flyway flyway;

  /**
   * @param schema in which the tables and the history are; empty: where the connection looks first
   * @param migrations where the steps are, as Flyway writes it
   */
  SchemaHistory(
      Connection connection,
      DatabaseFaults faults,
      Optional<SchemaName> schema,
      List<String> migrations) {
    this.connection = connection;
    this.faults = faults;
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(new OneConnection(connection))
            .locations(
                Stream.concat(migrations.stream(), Stream.of(CALLBACKS)).toArray(String[]::new))
            // Not even steps of a later version: this one would write what that one cannot read.
            .ignoreMigrationPatterns(new String[0]);
    schema.ifPresent(name -> configuration.defaultSchema(name.text()));
    this.flyway = configuration.load();
  }

  /**
   * Does what is not done yet. Nothing is changed before it is clear that the schema is Hearth's.
   *
   * @throws UnusableDatabaseException where it is another program's, or a later version's, or a
   *     step fails
   */
  void complete() throws SQLException {
    try {
      examine();
      migrate();
    } catch (FlywayException failed) {
      throw faults.schema(connection, failed);
    }
  }

  /**
   * Compares what was done with the steps of this version, and changes nothing.
   *
   * @throws UnusableDatabaseException where a history says that the schema is another program's, a
   *     later version's or an earlier version's
   */
  void compare() throws SQLException {
    try {
      examine();
      if (flyway.info().applied().length > 0 && flyway.info().pending().length > 0) {
        throw earlier();
      }
    } catch (FlywayException failed) {
      throw faults.schema(connection, failed);
    }
  }

  private void migrate() {
    try {
      flyway.migrate();
    } catch (FlywayException failed) {
      if (!isConcurrent(failed)) {
        throw failed;
      }
      migrateAgain();
    }
  }

  /** The second look sees what another process committed during the first. */
  private void migrateAgain() {
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

  /**
   * Whether it is the first step as this version has it; it never changes. Flyway may have made the
   * schema before it.
   */
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
            + " the search_path of its user.",
        "In a service that embeds Hearth: JpaStorage.builder().schema(…) names a schema that nothing"
            + " else uses; where another tool makes Hearth's tables, choose"
            + " JpaStorage.SchemaMode.VALIDATE.");
  }

  private static UnusableDatabaseException later() {
    return new UnusableDatabaseException(
        DatabaseFault.NEWER_SCHEMA,
        "This version of Hearth is older than the database",
        null,
        "Use the version of Hearth that the database was last opened with, or a later one.");
  }

  private static UnusableDatabaseException earlier() {
    return new UnusableDatabaseException(
        DatabaseFault.OLDER_SCHEMA,
        "The database is older than this version of Hearth",
        null,
        "Bring its schema up to date, by JpaStorage.SchemaMode.MIGRATE or by the files of "
            + Schema.MIGRATIONS
            + ".");
  }
}
