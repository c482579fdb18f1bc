package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** How a database is sent many rows at once, and keeps what they refer to. */
public interface InsertDialect {

  /** Whether it is one statement, which is kept whole without a transaction round it. */
  boolean isOneStatement();

  /**
   * Adds the accounts whose number and e-mail address are free, and the rows that depend on them.
   *
   * @return the accounts that it opened
   */
  Set<UUID> insert(Connection connection, InsertRows rows) throws SQLException;

  /**
   * Holds the practices of care homes as they are until the transaction ends, where the database's
   * foreign keys do not hold what they refer to.
   */
  void hold(Connection connection, Set<UUID> homes) throws SQLException;
}
