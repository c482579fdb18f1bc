package org.hearth.adapter.jpa.internal.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.database.PostgresDatabase;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.internal.sharing.Batcher;
import org.hearth.adapter.jpa.internal.statement.Values;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.AccountNumber;

/**
 * One statement that finds and records, for one call or for several. Of several each number is
 * looked for by itself, and so by the index: on tables that were never analysed PostgreSQL joins
 * all of their rows for a list of eight.
 */
public final class PostgresAccountSearch implements AccountSearch {
  private static final String ONE =
      """
      WITH found AS (
        SELECT %s FROM account a WHERE a.number = ?::bigint),
      recorded AS (
        INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                                 source, action, subject_id, reason)
        VALUES (?::uuid, ?::timestamptz, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::text,
                ?::text, coalesce((SELECT id FROM found), ?::uuid), ?::text))
      SELECT * FROM found
      """
          .formatted(PostgresDatabase.ACCOUNT);

  private static final String ASKED =
      "(?::bigint, ?::uuid, ?::timestamptz, ?::text, ?::text, ?::text, ?::uuid, ?::text, ?::text,"
          + " ?::text, ?::uuid, ?::text)";

  private static final String SEVERAL =
      """
      WITH asked (number, id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                  source, action, subject_id, reason) AS (VALUES %s),
      found AS (
        SELECT f.*, asked.id AS entry_id
        FROM asked
        CROSS JOIN LATERAL (SELECT %s FROM account a WHERE a.number = asked.number OFFSET 0) AS f),
      recorded AS (
        INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, actor_id,
                                 source, action, subject_id, reason)
        SELECT asked.id, asked.at, asked.actor_kind, asked.actor_name, asked.actor_practice,
               asked.actor_home, asked.actor_id, asked.source, asked.action, coalesce(found.id, asked.subject_id),
               asked.reason
        FROM asked LEFT JOIN found ON found.entry_id = asked.id)
      SELECT * FROM found
      """;

  /** By how many questions it answers. */
  private static final Map<Integer, String> STATEMENTS = new ConcurrentHashMap<>();

  private final Connections connections;
  private final Batcher<Question, Optional<Account>> batcher;

  private record Question(AccountNumber number, AuditEntry entry) {
    void bindTo(Values values) throws SQLException {
      values.add(number.value()).add(AuditEntryEntity.of(entry));
    }
  }

  public PostgresAccountSearch(Connections connections, StorageTimeouts timeouts) {
    this.connections = connections;
    this.batcher = new Batcher<>(this::answer, timeouts);
  }

  @Override
  public Optional<Account> search(AccountNumber number, AuditEntry entry) {
    return batcher.ask(new Question(number, entry));
  }

  private List<Optional<Account>> answer(List<Question> questions) {
    if (questions.size() == 1) {
      Question question = questions.get(0);
      Optional<Account> found = connections.look(connection -> find(connection, question));
      return List.of(found);
    }
    Map<UUID, Account> found = connections.look(connection -> find(connection, questions));
    return questions.stream()
        .map(question -> Optional.ofNullable(found.get(question.entry.id())))
        .toList();
  }

  private static Optional<Account> find(Connection connection, Question question)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ONE)) {
      question.bindTo(new Values(statement));
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? Optional.of(AccountRow.account(result)) : Optional.empty();
      }
    }
  }

  /** The accounts found, by the identifiers of the entries that tell of it. */
  private static Map<UUID, Account> find(Connection connection, List<Question> questions)
      throws SQLException {
    String sql = STATEMENTS.computeIfAbsent(questions.size(), PostgresAccountSearch::statementFor);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Values values = new Values(statement);
      for (Question question : questions) {
        question.bindTo(values);
      }
      Map<UUID, Account> found = new HashMap<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          found.put(result.getObject("entry_id", UUID.class), AccountRow.account(result));
        }
      }
      return found;
    }
  }

  private static String statementFor(int questions) {
    return SEVERAL.formatted(
        String.join(", ", Collections.nCopies(questions, ASKED)), PostgresDatabase.ACCOUNT);
  }
}
