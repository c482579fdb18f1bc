package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountEntity;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.notification.EmailNotification;
import org.jspecify.annotations.Nullable;

/**
 * One batch for each table; H2 runs within the process, so that statements cost no round trips. The
 * accounts go first, and tell by their counts which were free.
 */
public final class H2AccountInserts implements AccountInserts {
  private static final String OPEN =
      """
      INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
                           postcode, phone, housebound, standing, practice, version, link_id,
                           care_home_id, dependent_since)
      SELECT ?::uuid, ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::date, ?::text, ?::text,
             ?::text, ?::boolean, ?::text, ?::text, ?::bigint, ?::uuid, ?::uuid, ?::date
      WHERE ?::uuid IS NULL OR EXISTS (
        SELECT 1 FROM care_home_practice WHERE care_home_id = ?::uuid AND practice = ?::text)
      ON CONFLICT DO NOTHING
      """;
  private static final String SERVE =
      "INSERT INTO care_home_practice (care_home_id, practice) VALUES (?, ?)";
  private static final String WRITE =
      """
      INSERT INTO letter (id, kind, recipient, account_id, written_at, due_at, attempt)
      VALUES (?, ?, ?, ?, ?, ?, 0)
      """;
  private static final String RECORD =
      """
      INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                               source, action, subject_id, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  @Override
  public boolean isOneStatement() {
    return false;
  }

  @Override
  public BitSet keep(Connection connection, List<ChangeSet> changes) throws SQLException {
    AccountInsertRows rows = new AccountInsertRows(changes);
    Set<UUID> opened = open(connection, rows);
    rows.retain(opened);
    run(
        connection,
        SERVE,
        rows.practices,
        row -> new Object[] {row.careHome(), row.practice().text()});
    run(connection, WRITE, rows.notifications, row -> values(row.notification()));
    run(connection, RECORD, rows.audit, row -> values(row.entry()));
    return AccountInsertRows.kept(changes, opened);
  }

  private static Set<UUID> open(Connection connection, AccountInsertRows rows) throws SQLException {
    List<AccountEntity> accounts = rows.accounts;
    int[] counts = run(connection, OPEN, accounts, H2AccountInserts::values);
    Set<UUID> opened = new HashSet<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 1) {
        opened.add(accounts.get(i).id());
      }
    }
    return opened;
  }

  private static <R> int[] run(Connection connection, String sql, List<R> rows, Values<R> values)
      throws SQLException {
    if (rows.isEmpty()) {
      return new int[0];
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (R row : rows) {
        @Nullable Object[] columns = values.of(row);
        for (int i = 0; i < columns.length; i++) {
          statement.setObject(i + 1, columns[i]);
        }
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }

  private static @Nullable Object[] values(AccountEntity account) {
    return new Object[] {
      account.id(),
      account.number(),
      account.email(),
      account.name(),
      account.givenName(),
      account.nameKey(),
      account.dateOfBirth(),
      account.address(),
      account.postcode(),
      account.phone(),
      account.housebound(),
      account.standing().name(),
      account.practice(),
      account.version(),
      account.linkId(),
      account.careHomeId(),
      account.dependentSince(),
      account.careHomeId(),
      account.careHomeId(),
      account.practice()
    };
  }

  private static @Nullable Object[] values(EmailNotification notification) {
    return new Object[] {
      notification.id(),
      notification.kind().name(),
      notification.to().text(),
      notification.account().map(AccountId::value).orElse(null),
      notification.at(),
      notification.at()
    };
  }

  private static @Nullable Object[] values(AuditEntryEntity entry) {
    return new Object[] {
      entry.id(),
      entry.at(),
      entry.actorKind().name(),
      entry.actorName(),
      entry.actorPractice(),
      entry.actorHome(),
      entry.actorId(),
      entry.source(),
      entry.action().name(),
      entry.subjectId(),
      entry.reason()
    };
  }

  private interface Values<R> {
    @Nullable Object[] of(R row);
  }
}
