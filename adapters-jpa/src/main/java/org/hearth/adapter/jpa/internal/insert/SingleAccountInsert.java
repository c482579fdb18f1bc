package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.jpa.internal.entity.AccountEntity;
import org.hearth.adapter.jpa.internal.statement.Values;
import org.hearth.application.port.out.IdempotencyRecord;

/**
 * A patient's account by itself on PostgreSQL, or an entry alone: one statement, too, with plain
 * values instead of arrays. The server carries it out in two thirds of the time, for it has nothing
 * to unpack and nothing to join; and what a change does not add is left out of it.
 */
final class SingleAccountInsert {
  private static final String OPEN =
      """
      opened AS (
        INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
                             postcode, phone, housebound, standing, practice, version, link_id,
                             care_home_id, dependent_since)
        SELECT ?::uuid, ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::date, ?::text, ?::text,
               ?::text, ?::boolean, ?::text, ?::text, ?::bigint, ?::uuid, ?::uuid, ?::date
      """;

  /** R11. */
  private static final String WHERE_THE_HOME_IS =
      """
        WHERE EXISTS (
          SELECT FROM care_home_practice WHERE care_home_id = ?::uuid AND practice = ?::text)
      """;

  private static final String IF_FREE =
      """
        ON CONFLICT DO NOTHING
        RETURNING id)
      """;

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private static final String SIGN =
      """
      INSERT INTO receipt (caller, call_key, fingerprint, answer, at)
      SELECT ?::text, ?::text, ?::text, ?::text, ?::timestamptz
      """;

  private static final String RECORD =
      """
      INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                               source, action, subject_id, reason)
      SELECT ?::uuid, ?::timestamptz, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::text,
             ?::text, ?::uuid, ?::text
      """;

  private static final Map<Parts, String> STATEMENTS = new ConcurrentHashMap<>();

  /** What a change adds besides its entry. */
  private record Parts(boolean account, boolean resident, boolean idempotencyRecord) {
    static Parts of(AccountInsertRows rows) {
      return new Parts(
          !rows.accounts.isEmpty(),
          rows.accounts.stream().anyMatch(account -> account.linkId() != null),
          !rows.idempotencyRecords.isEmpty());
    }

    String sql() {
      List<String> before = new ArrayList<>();
      if (account) {
        before.add(OPEN + (resident ? WHERE_THE_HOME_IS : "") + IF_FREE);
      }
      String ifOpened = account ? " FROM opened" : "";
      if (idempotencyRecord) {
        before.add("signed AS (" + SIGN + ifOpened + ") ");
      }
      return (before.isEmpty() ? "" : "WITH " + String.join(", ", before)) + RECORD + ifOpened;
    }
  }

  private SingleAccountInsert() {}

  /** Keeps the rows and returns the account that it opened, if it opened one. */
  static Set<UUID> keep(Connection connection, AccountInsertRows rows) throws SQLException {
    String sql = STATEMENTS.computeIfAbsent(Parts.of(rows), Parts::sql);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(new Values(statement), rows);
      boolean recorded = statement.executeUpdate() == 1;
      return recorded && !rows.accounts.isEmpty() ? Set.of(rows.accounts.get(0).id()) : Set.of();
    }
  }

  private static void bind(Values values, AccountInsertRows rows) throws SQLException {
    for (AccountEntity account : rows.accounts) {
      bind(values, account);
      if (account.linkId() != null) {
        values.add(account.careHomeId()).add(account.practice());
      }
    }
    for (AccountInsertRows.ReceiptRow row : rows.idempotencyRecords) {
      bind(values, row.idempotencyRecord());
    }
    values.add(rows.audit.get(0).entry());
  }

  private static void bind(Values values, AccountEntity account) throws SQLException {
    values
        .add(account.id())
        .add(account.number())
        .add(account.email())
        .add(account.name())
        .add(account.givenName())
        .add(account.nameKey())
        .add(account.dateOfBirth())
        .add(account.address())
        .add(account.postcode())
        .add(account.phone())
        .add(account.housebound())
        .add(account.standing().name())
        .add(account.practice())
        .add(account.version())
        .add(account.linkId())
        .add(account.careHomeId())
        .add(account.dependentSince());
  }

  private static void bind(Values values, IdempotencyRecord idempotencyRecord) throws SQLException {
    values
        .add(idempotencyRecord.key().caller())
        .add(idempotencyRecord.key().key())
        .add(idempotencyRecord.fingerprint())
        .add(idempotencyRecord.answer())
        .add(idempotencyRecord.at());
  }
}
