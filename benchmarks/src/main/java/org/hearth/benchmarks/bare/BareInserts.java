package org.hearth.benchmarks.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Three inserts for each resident, written by hand: account, link, audit entry. */
final class BareInserts implements AutoCloseable {
  private static final String ACCOUNT =
      """
      INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
        postcode, phone, housebound, standing, practice, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String LINK =
      """
      INSERT INTO dependency_link (id, patient_id, care_home_id, started_on, present)
      VALUES (?, ?, ?, ?, ?)
      """;
  private static final String ENTRY =
      """
      INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, action, subject_id,
        reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final PreparedStatement account;
  private final PreparedStatement link;
  private final PreparedStatement entry;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);

  BareInserts(Connection connection) throws SQLException {
    account = connection.prepareStatement(ACCOUNT);
    link = connection.prepareStatement(LINK);
    entry = connection.prepareStatement(ENTRY);
  }

  void insert(ResidentRows rows) throws SQLException {
    bind(rows);
    account.executeUpdate();
    link.executeUpdate();
    entry.executeUpdate();
  }

  void addToBatch(ResidentRows rows) throws SQLException {
    bind(rows);
    account.addBatch();
    link.addBatch();
    entry.addBatch();
  }

  void insertBatch() throws SQLException {
    account.executeBatch();
    link.executeBatch();
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

    link.setObject(1, rows.link());
    link.setObject(2, rows.account());
    link.setObject(3, rows.home());
    link.setObject(4, today);
    link.setBoolean(5, true);

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
    link.close();
    entry.close();
  }
}
