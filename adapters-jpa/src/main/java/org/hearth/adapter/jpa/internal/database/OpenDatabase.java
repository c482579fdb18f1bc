package org.hearth.adapter.jpa.internal.database;

import org.hearth.adapter.jpa.internal.transaction.LentConnections;

/**
 * A database whose schema is as Hearth wants it.
 *
 * @param release gives back what was opened for it
 */
public record OpenDatabase(Database database, LentConnections connections, Runnable release)
    implements AutoCloseable {
  @Override
  public void close() {
    connections.close();
    release.run();
  }
}
