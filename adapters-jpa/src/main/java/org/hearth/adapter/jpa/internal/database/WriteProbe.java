package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.internal.entity.AttemptRow;
import org.hearth.adapter.jpa.internal.failure.DatabaseFailure;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/**
 * A change that leaves nothing behind: a count of attempts that no caller has the key of, kept and
 * taken away in one transaction, which is committed, so that a full disk is found as well.
 */
public final class WriteProbe {
  private static final String PUT = AttemptRow.TABLE.insertion();
  private static final String TAKE = "DELETE FROM attempt_count WHERE id = ?";
  private static final int LONGEST_SECONDS = 2;

  private final DataSource dataSource;

  public WriteProbe(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public void write() {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        write(connection);
        connection.commit();
        connection.setAutoCommit(autoCommit);
      } catch (SQLException failed) {
        giveUp(connection, autoCommit);
        throw failed;
      }
    } catch (SQLException failed) {
      throw DatabaseFailure.ofLook(failed);
    }
  }

  /** A pool may have closed the connection by now; what failed before says more. */
  private static void giveUp(Connection connection, boolean autoCommit) {
    try {
      connection.rollback();
      connection.setAutoCommit(autoCommit);
    } catch (SQLException closed) {
      // Nothing is kept of what was not committed.
    }
  }

  private static void write(Connection connection) throws SQLException {
    String id = "probe-" + UUID.randomUUID();
    AttemptCount none = new AttemptCount(0, Instant.EPOCH, Instant.EPOCH);
    try (PreparedStatement put = connection.prepareStatement(PUT);
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      put.setQueryTimeout(LONGEST_SECONDS);
      new Values(put).add(AttemptRow.TABLE, new AttemptRow(id, none));
      put.executeUpdate();
      take.setQueryTimeout(LONGEST_SECONDS);
      take.setString(1, id);
      take.executeUpdate();
    }
  }
}
