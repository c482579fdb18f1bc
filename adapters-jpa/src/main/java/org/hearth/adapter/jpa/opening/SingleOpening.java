package org.hearth.adapter.jpa.opening;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.entity.AccountEntity;
import org.hearth.adapter.jpa.statement.Values;
import org.hearth.application.storage.Receipt;
import org.hearth.domain.dependency.PresentLink;

/**
 * A patient's account by itself on PostgreSQL, or an entry alone: one statement, too, with plain
 * values instead of arrays. The server carries it out in two thirds of the time, for it has nothing
 * to unpack and nothing to join; and what a change does not add is left out of it.
 */
final class SingleOpening {
  private static final String OPEN =
      """
      WITH opened AS (
        INSERT INTO account (id, number, email, name, given_name, name_key, date_of_birth, address,
                             postcode, phone, housebound, standing, practice, version)
        SELECT ?::uuid, ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::date, ?::text, ?::text,
               ?::text, ?::boolean, ?::text, ?::text, ?::bigint
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
  private static final String LINK =
      """
      , linked AS (
        INSERT INTO dependency_link (id, patient_id, care_home_id, started_on, present)
        SELECT ?::uuid, id, ?::uuid, ?::date, TRUE FROM opened)
      """;
  private static final String RECORD =
      """
      INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, action,
                               subject_id, reason)
      SELECT ?::uuid, ?::timestamptz, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::uuid, ?::text
      """;

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private static final String SIGN =
      """
      INSERT INTO receipt (caller, call_key, fingerprint, answer, at)
      SELECT ?::text, ?::text, ?::text, ?::text, ?::timestamptz
      """;

  private final OpeningRows rows;

  private SingleOpening(OpeningRows rows) {
    this.rows = rows;
  }

  /** Keeps the rows and returns the account that it opened, if it opened one. */
  static Set<UUID> keep(Connection connection, OpeningRows rows) throws SQLException {
    SingleOpening opening = new SingleOpening(rows);
    try (PreparedStatement statement = connection.prepareStatement(opening.sql())) {
      opening.bind(new Values(statement));
      if (rows.accounts.isEmpty()) {
        statement.executeUpdate();
        return Set.of();
      }
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Set.of(result.getObject(1, UUID.class)) : Set.of();
      }
    }
  }

  private String sql() {
    boolean signed = !rows.receipts.isEmpty();
    if (rows.accounts.isEmpty()) {
      return signed ? "WITH recorded AS (" + RECORD + ") " + SIGN : RECORD;
    }
    return OPEN
        + (rows.links.isEmpty() ? "" : WHERE_THE_HOME_IS)
        + IF_FREE
        + (rows.links.isEmpty() ? "" : LINK)
        + ", recorded AS ("
        + RECORD
        + " FROM opened)"
        + (signed ? ", signed AS (" + SIGN + " FROM opened)" : "")
        + " SELECT id FROM opened";
  }

  private void bind(Values values) throws SQLException {
    for (AccountEntity account : rows.accounts) {
      bind(values, account);
    }
    for (PresentLink link : rows.links) {
      values.add(link.careHome().value()).add(rows.accounts.get(0).practice());
    }
    for (PresentLink link : rows.links) {
      values.add(link.id().value()).add(link.careHome().value()).add(link.from());
    }
    values.add(rows.audit.get(0).entry());
    for (OpeningRows.ReceiptRow row : rows.receipts) {
      bind(values, row.receipt());
    }
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
        .add(account.version());
  }

  private static void bind(Values values, Receipt receipt) throws SQLException {
    values
        .add(receipt.key().caller())
        .add(receipt.key().key())
        .add(receipt.fingerprint())
        .add(receipt.answer())
        .add(receipt.at());
  }
}
