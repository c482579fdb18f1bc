package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import org.hearth.adapter.jpa.internal.transaction.ConnectionFactory;
import org.hearth.adapter.jpa.internal.transaction.ForwardingConnection;

/**
 * Returns the same connection to every caller; the code that opened it closes it. Flyway takes one
 * for its history and one for its steps; killed between the two commits, it would find a step done
 * of which the history says nothing, and fail for ever.
 */
final class OneConnection extends ConnectionFactory {
  private final Connection shared;

  OneConnection(Connection connection) {
    this.shared = ForwardingConnection.unlessClosed(connection);
  }

  @Override
  public Connection getConnection() {
    return shared;
  }
}
