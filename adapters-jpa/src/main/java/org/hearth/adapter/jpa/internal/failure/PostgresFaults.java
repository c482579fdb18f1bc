package org.hearth.adapter.jpa.internal.failure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/** Faults of a database on PostgreSQL, with the statements that mend them. */
public final class PostgresFaults implements DatabaseFaults {
  private static final Pattern NAME = Pattern.compile("[:/]([^:/?]+)(\\?.*)?$");
  private static final String HISTORY = "flyway_schema_history";

  /** What the user and the schema are called, quoted as in statements. */
  private static final String NAMES =
      """
      SELECT quote_ident(current_user), quote_ident(current_schema()),
        current_setting('server_encoding')
      """;

  /**
   * Tables of the schema's owner that the user may not read and write. The history is read alone.
   */
  private static final String WITHOUT_RIGHTS =
      """
      SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')
        AND c.relowner = (SELECT h.relowner FROM pg_class h
          WHERE h.relnamespace = n.oid AND h.relname = '%1$s')
        AND NOT (has_table_privilege(c.oid, 'SELECT') AND (c.relname = '%1$s'
          OR has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')
            AND has_table_privilege(c.oid, 'DELETE')))
      """
          .formatted(HISTORY);

  private static final String OWNER =
      """
      SELECT quote_ident(pg_get_userbyid(c.relowner)) FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relname = '%s'
        AND NOT pg_has_role(c.relowner, 'USAGE')
      """
          .formatted(HISTORY);

  private final String jdbcUrl;
  private final String user;

  /**
   * @param user as whom a connection is made; empty where it is not known
   */
  public PostgresFaults(String jdbcUrl, String user) {
    this.jdbcUrl = jdbcUrl;
    this.user = user;
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
    DatabaseFaults.requireProduct("PostgreSQL", connection);
    Names names = Names.of(connection);
    if (!names.encoding.equals("UTF8")) {
      throw new UnusableDatabaseException(
          DatabaseFault.ENCODING,
          "The database is of encoding " + names.encoding + ", which cannot hold every name",
          null,
          "Make one in UTF-8, and use that: " + create(quoted(database() + "_utf8")));
    }
    if (names.schema == null) {
      throw missing(null, "GRANT USAGE, CREATE ON SCHEMA public TO " + names.user + ";");
    }
  }

  @Override
  public StorageUnavailableException schema(Connection connection, Exception failed)
      throws SQLException {
    if (DatabaseFault.ofState(DatabaseFailure.state(failed)) != DatabaseFault.MISSING_RIGHT) {
      return DatabaseFaults.of("The database's schema cannot be brought up to date", failed);
    }
    Names names = Names.of(connection);
    if (count(connection, WITHOUT_RIGHTS) > 0) {
      return missing(failed, names.grantOnTables());
    }
    String owner = one(connection, OWNER);
    return missing(
        failed,
        owner == null
            ? "GRANT CREATE ON SCHEMA " + names.schema + " TO " + names.user + ";"
            : "GRANT " + owner + " TO " + names.user + ";");
  }

  @Override
  public void examineSchema(Connection connection) throws SQLException {
    if (count(connection, WITHOUT_RIGHTS) > 0) {
      throw missing(null, Names.of(connection).grantOnTables());
    }
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

  private static long count(Connection connection, String query) throws SQLException {
    return Long.parseLong(String.valueOf(one(connection, query)));
  }

  private static @Nullable String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    }
  }

  private record Names(String user, @Nullable String schema, String encoding) {
    static Names of(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(NAMES)) {
        result.next();
        return new Names(result.getString(1), result.getString(2), result.getString(3));
      }
    }

    String grantOnTables() {
      return "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "
          + schema
          + " TO "
          + user
          + ";";
    }
  }
}
