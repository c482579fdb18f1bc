package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.HostTransactions;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * Where connections come from: the transaction of the host that the calling thread is in, or the
 * data source, for a transaction of Hearth's own.
 */
public final class LentConnections extends ConnectionFactory implements AutoCloseable {
  private final DataSource dataSource;
  private final @Nullable HostTransactions host;
  private final boolean autoCommit;
  private final UnaryOperator<Connection> prepared;
  private final BoundedWaits waits;

  private LentConnections(
      DataSource dataSource,
      @Nullable HostTransactions host,
      boolean autoCommit,
      UnaryOperator<Connection> prepared,
      StorageTimeouts timeouts) {
    this.dataSource = dataSource;
    this.host = host;
    this.autoCommit = autoCommit;
    this.prepared = prepared;
    this.waits = new BoundedWaits(timeouts.connection());
  }

  /** Those of a pool of Hearth's own, whose connections look in its schema. */
  public static LentConnections ofOwnPool(DataSource pool, StorageTimeouts timeouts) {
    return new LentConnections(pool, null, true, UnaryOperator.identity(), timeouts);
  }

  /**
   * Those of a host.
   *
   * @param host whose transactions are joined; null: none
   * @param autoCommit whether connections outside a transaction commit each statement
   * @param tables of the schema
   */
  public static LentConnections ofHost(
      DataSource dataSource,
      @Nullable HostTransactions host,
      boolean autoCommit,
      String schema,
      Collection<String> tables,
      StorageTimeouts timeouts) {
    SchemaQualifier qualifier = new SchemaQualifier(schema, tables);
    return new LentConnections(dataSource, host, autoCommit, qualifier::within, timeouts);
  }

  /** Whether transactions of a host are joined where there are any. */
  boolean mayBeJoined() {
    return host != null;
  }

  /** Whether the calling thread is in a transaction of the host. */
  boolean isJoined() {
    return host != null && host.isActive();
  }

  /** The host's transactions; only where {@linkplain #isJoined one is joined}. */
  HostTransactions host() {
    if (host == null) {
      throw new IllegalStateException("There are no transactions of a host");
    }
    return host;
  }

  /** A connection of the host's transaction as Hearth's statements need it. */
  Connection joined(Connection ofHost) {
    return prepared.apply(ofHost);
  }

  /**
   * A connection outside every transaction of the host.
   *
   * @throws UnusableDatabaseException where the data source lends one of a transaction that is
   *     under way: to commit on it would commit the host's work
   */
  @Override
  public Connection getConnection() throws SQLException {
    Connection lent = isJoined() ? waits.connection(dataSource) : dataSource.getConnection();
    if (lent.getAutoCommit() != autoCommit) {
      lent.close();
      throw ofATransaction();
    }
    return prepared.apply(lent);
  }

  private static UnusableDatabaseException ofATransaction() {
    return new UnusableDatabaseException(
        DatabaseFault.SETTINGS,
        "The data source lends a connection of a transaction that is under way, and Hearth does not"
            + " commit another's work",
        null,
        "Give the storage the transactions that it is to join, by JpaStorage.builder()"
            + ".transactions(…), or call Hearth outside them.",
        "Where the pool switches auto-commit off for all connections, give it those transactions,"
            + " or switch auto-commit on.");
  }

  @Override
  public void close() {
    waits.close();
  }
}
