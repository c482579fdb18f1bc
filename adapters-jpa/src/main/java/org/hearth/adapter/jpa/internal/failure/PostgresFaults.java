package org.hearth.adapter.jpa.internal.failure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/** Faults of a database on PostgreSQL, with the statements that mend them. */
public final class PostgresFaults implements DatabaseFaults {
  private static final Pattern NAME = Pattern.compile("[:/]([^:/?]+)(\\?.*)?$");

  /** The history is read alone. */
  private static final String HISTORY = "flyway_schema_history";

  /** What the user and the schema are called, quoted as in statements. */
  private static final String NAMES =
      """
      SELECT quote_ident(current_user),
        (SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname = %s),
        current_setting('server_encoding')
      """;

  /** Whether the user may not look into the schema, or not read and write some of its tables. */
  private static final String WITHOUT_RIGHTS =
      """
      SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = %1$s AND c.relkind IN ('r', 'p')
        AND c.relowner = (SELECT t.relowner FROM pg_class t
          WHERE t.relnamespace = n.oid AND t.relname = 'audit_entry')
        AND NOT (has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
          AND (c.relname = '%2$s'
            OR has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')
              AND has_table_privilege(c.oid, 'DELETE')))
      """;

  private static final String OWNER =
      """
      SELECT quote_ident(pg_get_userbyid(c.relowner)) FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = %s AND c.relname = '%s'
        AND NOT pg_has_role(c.relowner, 'USAGE')
      """;

  private final String jdbcUrl;
  private final String user;
  private final Optional<String> schema;

  /**
   * @param user as whom a connection is made
   * @param schema that has Hearth's tables; empty: the one where the connection looks first
   */
  public PostgresFaults(String jdbcUrl, String user, Optional<String> schema) {
    this.jdbcUrl = jdbcUrl;
    this.user = user;
    this.schema = schema;
  }

  /** The schema's name as a value in a statement. */
  private String schemaValue() {
    return schema.map(name -> "'" + name + "'").orElse("current_schema()");
  }

  @Override
  public StorageUnavailableException unreachable(Exception failed) {
    DatabaseFault fault = DatabaseFault.ofState(DatabaseFailure.state(failed));
    return switch (fault) {
      case CREDENTIALS ->
          new UnusableDatabaseException(
              fault, "The database does not let this user in with this password", failed);
      case NO_SUCH_DATABASE ->
          new UnusableDatabaseException(
              fault,
              "The server has no database of this name",
              failed,
              "Make it: " + create(quoted(database())));
      case MISSING_RIGHT ->
          new UnusableDatabaseException(
              fault,
              "The user may not connect to the database",
              failed,
              "As the database's owner: GRANT CONNECT ON DATABASE "
                  + quoted(database())
                  + " TO "
                  + quoted(user)
                  + ";");
      default ->
          DatabaseFailure.state(failed).equals("53300")
              ? new UnusableDatabaseException(
                  fault,
                  "The database has no connection to spare",
                  failed,
                  "Raise max_connections of the server, or end what is connected to it.")
              : new UnusableDatabaseException(fault, "The database cannot be reached", failed);
    };
  }

  @Override
  public void examine(Connection connection) throws SQLException {
    Names names = names(connection);
    if (!names.encoding.equals("UTF8")) {
      throw new UnusableDatabaseException(
          DatabaseFault.ENCODING,
          "The database is of encoding " + names.encoding + ", which cannot hold every name",
          null,
          "Make one in UTF-8, and use that: " + create(quoted(database() + "_utf8")));
    }
    if (names.schema == null && schema.isEmpty()) {
      throw missing(null, "GRANT USAGE, CREATE ON SCHEMA public TO " + names.user + ";");
    }
  }

  @Override
  public StorageUnavailableException schema(Connection connection, Exception failed)
      throws SQLException {
    if (DatabaseFault.ofState(DatabaseFailure.state(failed)) != DatabaseFault.MISSING_RIGHT) {
      return DatabaseFaults.of("The database's schema cannot be brought up to date", failed);
    }
    Names names = names(connection);
    if (lacksRights(connection)) {
      return missing(failed, grantOnTables(names));
    }
    String owner = one(connection, OWNER.formatted(schemaValue(), HISTORY));
    if (owner != null) {
      return missing(failed, "GRANT " + owner + " TO " + names.user + ";");
    }
    if (names.schema == null) {
      return missing(
          failed, "CREATE SCHEMA " + schema.orElseThrow() + " AUTHORIZATION " + names.user + ";");
    }
    String rights = schema.isPresent() ? "USAGE, CREATE" : "CREATE";
    return missing(
        failed, "GRANT " + rights + " ON SCHEMA " + names.schema + " TO " + names.user + ";");
  }

  @Override
  public void examineSchema(Connection connection) throws SQLException {
    if (lacksRights(connection)) {
      throw missing(null, grantOnTables(names(connection)));
    }
  }

  private boolean lacksRights(Connection connection) throws SQLException {
    return !"0".equals(one(connection, WITHOUT_RIGHTS.formatted(schemaValue(), HISTORY)));
  }

  private static UnusableDatabaseException missing(@Nullable Exception failed, String grant) {
    return new UnusableDatabaseException(
        DatabaseFault.MISSING_RIGHT,
        "The user lacks a right on the database",
        failed,
        "As the owner of the database: " + grant);
  }

  private static String create(String name) {
    return "CREATE DATABASE " + name + " ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;";
  }

  private String database() {
    Matcher name = NAME.matcher(jdbcUrl);
    return name.find() ? URLDecoder.decode(name.group(1), StandardCharsets.UTF_8) : "hearth";
  }

  private static String quoted(String name) {
    return name.matches("[a-z_][a-z0-9_]*") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static @Nullable String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    }
  }

  private Names names(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(NAMES.formatted(schemaValue()))) {
      result.next();
      return new Names(result.getString(1), result.getString(2), result.getString(3));
    }
  }

  /** The rights of a user who works with the tables; one who owns none may lack the schema's. */
  private String grantOnTables(Names names) {
    String onTables =
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s TO %s;"
            .formatted(names.schema, names.user);
    return schema.isEmpty()
        ? onTables
        : "GRANT USAGE ON SCHEMA %s TO %s; ".formatted(names.schema, names.user) + onTables;
  }

  /** Quoted as in statements. */
  private record Names(String user, @Nullable String schema, String encoding) {}
}
