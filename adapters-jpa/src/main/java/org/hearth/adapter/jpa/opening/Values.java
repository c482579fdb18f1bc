package org.hearth.adapter.jpa.opening;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds one value after the other, a missing one with its type: PostgreSQL's driver would prepare
 * the statement anew whenever the types change.
 */
final class Values {
  private final PreparedStatement statement;
  private int index;

  Values(PreparedStatement statement) {
    this.statement = statement;
  }

  Values add(@Nullable String text) throws SQLException {
    if (text == null) {
      statement.setNull(++index, Types.VARCHAR);
    } else {
      statement.setString(++index, text);
    }
    return this;
  }

  Values add(@Nullable UUID id) throws SQLException {
    statement.setObject(++index, id, Types.OTHER);
    return this;
  }

  Values add(long number) throws SQLException {
    statement.setLong(++index, number);
    return this;
  }

  Values add(boolean yes) throws SQLException {
    statement.setBoolean(++index, yes);
    return this;
  }

  Values add(LocalDate day) throws SQLException {
    statement.setObject(++index, day);
    return this;
  }

  Values add(Instant time) throws SQLException {
    statement.setObject(++index, time.atOffset(ZoneOffset.UTC));
    return this;
  }
}
