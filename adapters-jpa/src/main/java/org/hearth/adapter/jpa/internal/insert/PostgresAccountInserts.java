package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.jpa.internal.entity.AccountEntity;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One statement for a whole chunk, and so whole by itself: PostgreSQL skips the accounts whose
 * number or address is taken, and adds practices, e-mails and entries for those that it added. Each
 * column travels as one array, so that the statement's text is the same for one row and a thousand.
 */
public final class PostgresAccountInserts implements AccountInserts {
  private static final String OPEN =
      """
      WITH opened AS (
        INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
                             postcode, phone, housebound, standing, practice, version, link_id,
                             care_home_id, dependent_since)
        SELECT a.id, a.number, a.email, a.name, a.given_name, a.name_key, a.date_of_birth, a.address,
               a.postcode, a.phone, a.housebound, a.standing, a.practice, a.version, a.link_id,
               a.care_home_id, a.dependent_since
        FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[],
                    ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                    ?::bigint[], ?::uuid[], ?::uuid[], ?::date[])
          AS a (id, number, email, name, given_name, name_key, date_of_birth, address, postcode,
                phone, housebound, standing, practice, version, link_id, care_home_id,
                dependent_since)
        WHERE a.care_home_id IS NULL OR EXISTS (
          SELECT FROM care_home_practice p
          WHERE p.care_home_id = a.care_home_id AND p.practice = a.practice)
        ON CONFLICT DO NOTHING
        RETURNING id),
      served AS (
        INSERT INTO care_home_practice (care_home_id, practice)
        SELECT p.care_home_id, p.practice
        FROM unnest(?::uuid[], ?::text[]) AS p (care_home_id, practice)
        JOIN opened ON opened.id = p.care_home_id),
      written AS (
        INSERT INTO letter (id, kind, recipient, account_id, written_at, due_at, attempt)
        SELECT w.id, w.kind, w.recipient, w.account_id, w.written_at, w.written_at, 0
        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[])
          AS w (opened_id, id, kind, recipient, account_id, written_at)
        LEFT JOIN opened ON opened.id = w.opened_id
        WHERE w.opened_id IS NULL OR opened.id IS NOT NULL),
      recorded AS (
        INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                                 source, action, subject_id, reason)
        SELECT e.id, e.at, e.actor_kind, e.actor_name, e.actor_practice, e.actor_home, e.actor_id,
               e.source, e.action, e.subject_id, e.reason
        FROM unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                    ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[])
          AS e (opened_id, id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                source, action, subject_id, reason)
        LEFT JOIN opened ON opened.id = e.opened_id
        WHERE e.opened_id IS NULL OR opened.id IS NOT NULL)
      """;

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private static final String SIGN =
      """
      , signed AS (
        INSERT INTO receipt (caller, call_key, fingerprint, answer, at)
        SELECT r.caller, r.call_key, r.fingerprint, r.answer, r.at
        FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
          AS r (opened_id, caller, call_key, fingerprint, answer, at)
        LEFT JOIN opened ON opened.id = r.opened_id
        WHERE r.opened_id IS NULL OR opened.id IS NOT NULL)
      """;

  private static final String TELL = "SELECT id FROM opened";
  private static final String KEEP = OPEN + TELL;
  private static final String KEEP_SIGNED = OPEN + SIGN + TELL;

  @Override
  public boolean isOneStatement() {
    return true;
  }

  @Override
  public BitSet keep(Connection connection, List<ChangeSet> changes) throws SQLException {
    AccountInsertRows rows = new AccountInsertRows(changes);
    return AccountInsertRows.kept(
        changes,
        changes.size() == 1 && rows.isSingle()
            ? SingleAccountInsert.keep(connection, rows)
            : open(connection, rows));
  }

  /** Returns the accounts that it opened. */
  private static Set<UUID> open(Connection connection, AccountInsertRows rows) throws SQLException {
    boolean signed = !rows.idempotencyRecords.isEmpty();
    try (PreparedStatement statement = connection.prepareStatement(signed ? KEEP_SIGNED : KEEP)) {
      Columns columns = new Columns(connection, statement);
      addAccounts(columns, rows.accounts);
      columns.add("uuid", rows.practices, AccountInsertRows.PracticeRow::careHome);
      columns.add("text", rows.practices, row -> row.practice().text());
      addLetters(columns, rows.notifications);
      addAudit(columns, rows.audit);
      if (signed) {
        addReceipts(columns, rows.idempotencyRecords);
      }
      return ids(statement);
    }
  }

  private static void addAccounts(Columns columns, List<AccountEntity> accounts)
      throws SQLException {
    columns.add("uuid", accounts, AccountEntity::id);
    columns.add("bigint", accounts, AccountEntity::number);
    columns.add("text", accounts, AccountEntity::email);
    columns.add("text", accounts, AccountEntity::name);
    columns.add("text", accounts, AccountEntity::givenName);
    columns.add("text", accounts, AccountEntity::nameKey);
    columns.add("date", accounts, AccountEntity::dateOfBirth);
    columns.add("text", accounts, AccountEntity::address);
    columns.add("text", accounts, AccountEntity::postcode);
    columns.add("text", accounts, AccountEntity::phone);
    columns.add("boolean", accounts, AccountEntity::housebound);
    columns.add("text", accounts, account -> account.standing().name());
    columns.add("text", accounts, AccountEntity::practice);
    columns.add("bigint", accounts, AccountEntity::version);
    columns.add("uuid", accounts, AccountEntity::linkId);
    columns.add("uuid", accounts, AccountEntity::careHomeId);
    columns.add("date", accounts, AccountEntity::dependentSince);
  }

  private static void addLetters(Columns columns, List<AccountInsertRows.LetterRow> notifications)
      throws SQLException {
    columns.add("uuid", notifications, AccountInsertRows.LetterRow::opened);
    columns.add("uuid", notifications, row -> row.notification().id());
    columns.add("text", notifications, row -> row.notification().kind().name());
    columns.add("text", notifications, row -> row.notification().to().text());
    columns.add(
        "uuid",
        notifications,
        row -> row.notification().account().map(AccountId::value).orElse(null));
    columns.add("timestamptz", notifications, row -> row.notification().at());
  }

  private static void addAudit(Columns columns, List<AccountInsertRows.AuditRow> audit)
      throws SQLException {
    columns.add("uuid", audit, AccountInsertRows.AuditRow::opened);
    columns.add("uuid", audit, row -> row.entry().id());
    columns.add("timestamptz", audit, row -> row.entry().at());
    columns.add("text", audit, row -> row.entry().actorKind().name());
    columns.add("text", audit, row -> row.entry().actorName());
    columns.add("text", audit, row -> row.entry().actorPractice());
    columns.add("uuid", audit, row -> row.entry().actorHome());
    columns.add("text", audit, row -> row.entry().actorId());
    columns.add("text", audit, row -> row.entry().source());
    columns.add("text", audit, row -> row.entry().action().name());
    columns.add("uuid", audit, row -> row.entry().subjectId());
    columns.add("text", audit, row -> row.entry().reason());
  }

  private static void addReceipts(
      Columns columns, List<AccountInsertRows.ReceiptRow> idempotencyRecords) throws SQLException {
    columns.add("uuid", idempotencyRecords, AccountInsertRows.ReceiptRow::opened);
    columns.add("text", idempotencyRecords, row -> row.idempotencyRecord().key().caller());
    columns.add("text", idempotencyRecords, row -> row.idempotencyRecord().key().key());
    columns.add("text", idempotencyRecords, row -> row.idempotencyRecord().fingerprint());
    columns.add("text", idempotencyRecords, row -> row.idempotencyRecord().answer());
    columns.add("timestamptz", idempotencyRecords, row -> row.idempotencyRecord().at());
  }

  private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        ids.add(result.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  /** Binds one array after the other. */
  private static final class Columns {
    private final Connection connection;
    private final PreparedStatement statement;
    private int index;

    Columns(Connection connection, PreparedStatement statement) {
      this.connection = connection;
      this.statement = statement;
    }

    <R> void add(String type, List<R> rows, Function<R, @Nullable Object> value)
        throws SQLException {
      @Nullable Object[] values = new Object[rows.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value.apply(rows.get(i));
      }
      statement.setArray(++index, connection.createArrayOf(type, values));
    }
  }
}
