package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Table;

/** A row of {@code recovery_code}: the hash of a code that a login may use once. */
public record RecoveryCodeRow(UUID loginId, String code) {
  public static final Table<RecoveryCodeRow> TABLE =
      Table.of(
          "recovery_code",
          row -> new RecoveryCodeRow(row.uuid(), row.text()),
          column("login_id", UUID, RecoveryCodeRow::loginId),
          column("code", TEXT, RecoveryCodeRow::code));
}
