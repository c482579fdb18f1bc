package org.hearth.adapter.jpa.internal.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.jspecify.annotations.Nullable;

/**
 * Binds one value after the other, a missing one with its type: PostgreSQL's driver would prepare
 * the statement anew whenever the types change.
 */
public final class Values {
  private final PreparedStatement statement;
  private int index;

  public Values(PreparedStatement statement) {
    this.statement = statement;
  }

  public Values add(@Nullable String text) throws SQLException {
    if (text == null) {
      statement.setNull(++index, Types.VARCHAR);
    } else {
      statement.setString(++index, text);
    }
    return this;
  }

  public Values add(@Nullable UUID id) throws SQLException {
    statement.setObject(++index, id, Types.OTHER);
    return this;
  }

  public Values add(long number) throws SQLException {
    statement.setLong(++index, number);
    return this;
  }

  public Values add(boolean yes) throws SQLException {
    statement.setBoolean(++index, yes);
    return this;
  }

  public Values add(@Nullable LocalDate day) throws SQLException {
    if (day == null) {
      statement.setNull(++index, Types.DATE);
    } else {
      statement.setObject(++index, day);
    }
    return this;
  }

  public Values add(Instant time) throws SQLException {
    statement.setObject(++index, time.atOffset(ZoneOffset.UTC));
    return this;
  }

  /**
   * All of a row of {@code audit_entry}: the order is id, at, actor, source, action, subject,
   * reason.
   */
  public Values add(AuditEntryEntity entry) throws SQLException {
    return add(entry.id())
        .add(entry.at())
        .add(entry.actorKind().name())
        .add(entry.actorName())
        .add(entry.actorPractice())
        .add(entry.actorHome())
        .add(entry.actorId())
        .add(entry.source())
        .add(entry.action().name())
        .add(entry.subjectId())
        .add(entry.reason());
  }
}
