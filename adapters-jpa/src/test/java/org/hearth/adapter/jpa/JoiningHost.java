package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.adapter.jpa.HostTransactions.OfThreads;
import org.hearth.application.Hearth;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.story.HearthFixture;

/** A service whose transactions Hearth joins. */
record JoiningHost(
    HostService service,
    DataSource dataSource,
    OfThreads transactions,
    JpaStorage storage,
    HearthFixture hearth)
    implements AutoCloseable {
  /** One for the transaction, and one for what outlives it. */
  private static final int CONNECTIONS = 2;

  /** A second connection is not waited for longer than a test likes to. */
  private static final StorageTimeouts SHORT =
      new StorageTimeouts(
          Duration.ofSeconds(1),
          Duration.ofSeconds(8),
          Duration.ofSeconds(60),
          Duration.ofSeconds(4));

  /** Work of the host with Hearth, on one connection. */
  @FunctionalInterface
  interface Work {
    void in(Connection connection) throws SQLException;
  }

  static JoiningHost on(Kind kind) throws SQLException {
    return on(kind, CONNECTIONS);
  }

  static JoiningHost on(Kind kind, int connections) throws SQLException {
    HostService service = HostService.on(kind, connections);
    return through(service, service.dataSource());
  }

  /** With connections of another pool to the database of the service. */
  static JoiningHost through(HostService service, DataSource dataSource) {
    OfThreads transactions = HostTransactions.ofThreads();
    JpaStorage storage = storage(dataSource, transactions);
    return new JoiningHost(
        service,
        dataSource,
        transactions,
        storage,
        HearthFixture.founded(settings -> Hearth.on(storage, settings)));
  }

  static JpaStorage storage(DataSource dataSource, OfThreads transactions) {
    return JpaStorage.builder()
        .dataSource(dataSource)
        .transactions(transactions)
        .timeouts(SHORT)
        .build();
  }

  void commits(Work work) throws SQLException {
    inTransaction(work, true);
  }

  void rollsBack(Work work) throws SQLException {
    inTransaction(work, false);
  }

  private void inTransaction(Work work, boolean committed) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (OfThreads.Joined joined = transactions.join(connection)) {
        assertThat(joined).isNotNull();
        work.in(connection);
        if (committed) {
          connection.commit();
        } else {
          connection.rollback();
        }
      }
    }
  }

  /** A row of the service's own. */
  static void insert(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO account VALUES (2, 'also theirs')");
    }
  }

  List<String> holders() throws SQLException {
    return service.column("SELECT holder FROM account ORDER BY id");
  }

  /** The entries of an account without those of reading the trail. */
  List<AuditEntry> trail(CareHomeAccount home) {
    return hearth.trail(Optional.of(home.id())).stream()
        .filter(entry -> !entry.actor().equals(HearthFixture.SUE))
        .toList();
  }

  @Override
  public void close() {
    storage.close();
    service.close();
  }
}
