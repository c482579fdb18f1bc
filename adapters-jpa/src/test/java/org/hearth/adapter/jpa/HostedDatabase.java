package org.hearth.adapter.jpa;

import java.sql.SQLException;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.adapter.jpa.HostTransactions.OfThreads;
import org.hearth.application.port.out.Storage;

/** A host's database with a schema of Hearth's, for all tests of a class. */
record HostedDatabase(Kind kind, HostService host, OfThreads transactions) {
  /** Calls come together in some tests, and each may want a second connection. */
  private static final int CONNECTIONS = 40;

  static HostedDatabase of(Kind kind) {
    try {
      return new HostedDatabase(
          kind, HostService.on(kind, CONNECTIONS), HostTransactions.ofThreads());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  TestDatabase inSchema() {
    JpaStorage storage =
        JpaStorage.builder().dataSource(host.dataSource()).transactions(transactions).build();
    try {
      return TestDatabase.inSchemaOf(
          host, kind == Kind.H2 ? ";SCHEMA=hearth" : "?currentSchema=hearth", storage);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The storage, of which each call joins a transaction of its own. */
  Storage joined(Storage storage) {
    return new JoinedStorage(host.dataSource(), transactions).of(storage);
  }
}
