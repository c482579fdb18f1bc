package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.SQLException;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.domain.patient.PastRegistration;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code past_registration}: an account as a practice had it. */
@NullUnmarked
public record PastRegistrationRow(UUID id, UUID accountId, RegistrationRow registration) {
  public static final Table<PastRegistrationRow> TABLE =
      Table.of(
          "past_registration",
          PastRegistrationRow::read,
          column("id", UUID, PastRegistrationRow::id),
          column("account_id", UUID, PastRegistrationRow::accountId),
          RegistrationRow.COLUMNS.within(PastRegistrationRow::registration));

  public static PastRegistrationRow of(PastRegistration past) {
    AccountRow account = AccountMapping.toRow(past.patient());
    return new PastRegistrationRow(past.id(), account.id(), account.registration());
  }

  private static PastRegistrationRow read(Row row) throws SQLException {
    return new PastRegistrationRow(row.uuid(), row.uuid(), RegistrationRow.read(row));
  }

  public PastRegistration toPast() {
    return new PastRegistration(
        id,
        AccountMapping.toPatient(new AccountRow(accountId, registration, null, null, null, null)));
  }
}
