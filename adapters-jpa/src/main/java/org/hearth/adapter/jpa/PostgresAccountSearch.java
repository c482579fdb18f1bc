package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.jpa.entity.AccountRow;
import org.hearth.adapter.jpa.entity.AuditEntryEntity;
import org.hearth.adapter.jpa.statement.Values;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.AccountNumber;

/** One statement that finds and records, also for several calls. */
final class PostgresAccountSearch implements AccountSearch {
  private static final String SEARCH =
      """
      WITH found AS (SELECT %s FROM account a %s WHERE a.number IN (%s)),
      recorded AS (
        INSERT INTO audit_entry (id, at, actor_kind, actor_name, actor_practice, actor_home, action,
                                 subject_id, reason)
        VALUES %s)
      SELECT * FROM found
      """;

  private static final String ENTRY =
      "(?, ?, ?, ?, ?, ?, ?, (SELECT found.id FROM found WHERE found.number = ?), ?)";

  /** By how many questions it answers. */
  private static final Map<Integer, String> STATEMENTS = new ConcurrentHashMap<>();

  private final Connections connections;
  private final Batcher<Question, Optional<Account>> batcher = new Batcher<>(this::search);

  private record Question(AccountNumber number, AuditEntry entry) {}

  PostgresAccountSearch(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Account> search(AccountNumber number, AuditEntry entry) {
    return batcher.ask(new Question(number, entry));
  }

  private List<Optional<Account>> search(List<Question> questions) {
    Map<Long, Account> found = connections.each(connection -> search(connection, questions));
    return questions.stream()
        .map(question -> Optional.ofNullable(found.get(question.number.value())))
        .toList();
  }

  /** The accounts found, by their numbers. */
  private static Map<Long, Account> search(Connection connection, List<Question> questions)
      throws SQLException {
    String sql = STATEMENTS.computeIfAbsent(questions.size(), PostgresAccountSearch::statementFor);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Values values = new Values(statement);
      for (Question question : questions) {
        values.add(question.number.value());
      }
      for (Question question : questions) {
        values.add(AuditEntryEntity.of(question.entry), question.number.value());
      }
      Map<Long, Account> found = new HashMap<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          found.put(result.getLong("number"), AccountRow.account(result));
        }
      }
      return found;
    }
  }

  private static String statementFor(int questions) {
    return SEARCH.formatted(
        Database.COLUMNS, Database.PRESENT_LINK, each(questions, "?"), each(questions, ENTRY));
  }

  private static String each(int questions, String part) {
    return String.join(", ", Collections.nCopies(questions, part));
  }
}
