package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.DATE;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.domain.account.Account;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code account}: a care home's or a patient's, with the present link of a resident.
 * {@link AccountMapping} fills it.
 *
 * @param nameKey what a search by name compares
 * @param linkId a resident's present link, with the two that follow
 */
@NullUnmarked
public record AccountRow(
    UUID id,
    RegistrationRow registration,
    String nameKey,
    UUID linkId,
    UUID careHomeId,
    LocalDate dependentSince) {
  public static final Column<AccountRow> ID = column("id", UUID, AccountRow::id);

  /** What an amendment writes; a link begins and ends by itself. */
  private static final Columns<AccountRow> AMENDED =
      Columns.of(
          RegistrationRow.COLUMNS.within(AccountRow::registration),
          column("name_key", TEXT, AccountRow::nameKey));

  public static final Table<AccountRow> TABLE =
      Table.of(
          "account",
          AccountRow::read,
          ID,
          AMENDED,
          column("link_id", UUID, AccountRow::linkId),
          column("care_home_id", UUID, AccountRow::careHomeId),
          column("dependent_since", DATE, AccountRow::dependentSince));

  private static final String AMEND =
      "UPDATE account SET " + AMENDED.assigned() + " WHERE id = ? AND version = ?";

  private static AccountRow read(Row row) throws SQLException {
    return new AccountRow(
        row.uuid(), RegistrationRow.read(row), row.text(), row.uuid(), row.uuid(), row.day());
  }

  /** The account of a look-up's row: {@link #TABLE}, then a home's practices joined by commas. */
  public static Account account(Row row) throws SQLException {
    return AccountMapping.toAccount(read(row), row.text());
  }

  /** Writes the next version of an account; how many rows had the version before. */
  public int amend(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(AMEND)) {
      new Values(statement).add(AMENDED, this).add(UUID, id).add(registration.version() - 1);
      return statement.executeUpdate();
    }
  }

  /** Without what is personal. */
  @Override
  public String toString() {
    return "AccountRow[" + id + "]";
  }
}
