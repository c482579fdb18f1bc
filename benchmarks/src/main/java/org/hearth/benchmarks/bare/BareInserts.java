package org.hearth.benchmarks.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Two inserts for each resident, written by hand: account with its link, audit entry. */
final class BareInserts implements AutoCloseable {
  private static final String ACCOUNT =
      """
      INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
        postcode, phone, housebound, state, practice, version, link_id, care_home_id,
        dependent_since)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ENTRY =
      """
      INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, action, subject_id,
        reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final PreparedStatement account;
  private final PreparedStatement entry;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

  BareInserts(Connection connection) throws SQLException {
    account = connection.prepareStatement(ACCOUNT);
    entry = connection.prepareStatement(ENTRY);
  }

  void insert(ResidentRows rows) throws SQLException {
    bind(rows);
    account.executeUpdate();
    entry.executeUpdate();
  }

  void addToBatch(ResidentRows rows) throws SQLException {
    bind(rows);
    account.addBatch();
    entry.addBatch();
  }

  void insertBatch() throws SQLException {
    account.executeBatch();
    entry.executeBatch();
  }

  private void bind(ResidentRows rows) throws SQLException {
    account.setObject(1, rows.account());
    account.setLong(2, rows.number());
    account.setString(3, rows.email());
    account.setString(4, rows.familyName());
    account.setString(5, rows.givenName());
    account.setString(6, rows.nameKey());
    account.setObject(7, rows.dateOfBirth());
    account.setString(8, rows.address());
    account.setString(9, rows.postcode());
    account.setString(10, rows.phone());
    account.setBoolean(11, false);
    account.setString(12, "RESIDENT");
    account.setString(13, BareTables.PRACTICE);
    account.setLong(14, 0);
    account.setObject(15, rows.link());
    account.setObject(16, rows.home());
    account.setObject(17, today);

    entry.setObject(1, rows.entry());
    entry.setObject(2, now);
    entry.setString(3, "PRACTICE_STAFF");
    entry.setString(4, BareTables.STAFF);
    entry.setString(5, BareTables.PRACTICE);
    entry.setString(6, "RESIDENT_REGISTERED");
    entry.setObject(7, rows.account());
    entry.setString(8, "import: details checked, holder agrees");
  }

  @Override
  public void close() throws SQLException {
    account.close();
    entry.close();
  }
}
