package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hearth.domain.text.SearchKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes the search keys of patients anew, which no SQL can: from version 8 of the schema on, they
 * leave out accents, apostrophes, hyphens and spaces. It reads part by part, so that memory does
 * not grow with the table, and may come again where H2 was killed half way.
 */
final class SearchKeyMigration implements JavaMigration {
  private static final int PART = 1_000;
  private static final String PATIENTS =
      "SELECT id, name, name_key FROM account WHERE standing <> 'CARE_HOME'";
  private static final String FIRST = PATIENTS + " ORDER BY id LIMIT " + PART;
  private static final String NEXT = PATIENTS + " AND id > ? ORDER BY id LIMIT " + PART;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("8");
  }

  @Override
  public String getDescription() {
    return "search keys";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (PreparedStatement first = connection.prepareStatement(FIRST);
        PreparedStatement next = connection.prepareStatement(NEXT);
        PreparedStatement update =
            connection.prepareStatement("UPDATE account SET name_key = ? WHERE id = ?")) {
      UUID last = rewrite(first, update);
      while (last != null) {
        next.setObject(1, last);
        last = rewrite(next, update);
      }
    }
  }

  /** The last account of the part; null where there was none. */
  private static @Nullable UUID rewrite(PreparedStatement part, PreparedStatement update)
      throws SQLException {
    UUID last = null;
    try (ResultSet rows = part.executeQuery()) {
      while (rows.next()) {
        last = rows.getObject("id", UUID.class);
        String key = SearchKey.of(rows.getString("name"));
        if (!key.equals(rows.getString("name_key"))) {
          update.setString(1, key);
          update.setObject(2, last);
          update.addBatch();
        }
      }
    }
    update.executeBatch();
    return last;
  }
}
