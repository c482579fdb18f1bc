package org.hearth.adapter.jpa.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;
import org.hearth.adapter.jpa.StorageTimeouts;

/** Connections to a database, each wait for one bounded. */
public final class Pool {
  /** Connections that are not used are looked at, so that firewalls do not drop them unseen. */
  private static final Duration KEPT_ALIVE = Duration.ofMinutes(2);

  private static final Duration LIFETIME = Duration.ofMinutes(30);

  /** The shortest time that HikariCP accepts. */
  private static final long LEAST_MILLIS = 250;

  private Pool() {}

  public static HikariDataSource open(
      Database database, String jdbcUrl, String user, String password, StorageTimeouts timeouts) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbcUrl);
    config.setUsername(user);
    config.setPassword(password);
    config.setPoolName("hearth");
    config.setConnectionTimeout(timeouts.connection().toMillis());
    // Where two connections turn out to be dead, there is time left to try a third one.
    config.setValidationTimeout(Math.max(LEAST_MILLIS, timeouts.connection().toMillis() / 3));
    config.setKeepaliveTime(KEPT_ALIVE.toMillis());
    config.setMaxLifetime(LIFETIME.toMillis());
    config.setExceptionOverride(new LeavesReadOnly());
    database.driverOptions(timeouts).forEach(config::addDataSourceProperty);
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException unreachable) {
      throw database.faults().unreachable(unreachable);
    }
  }

  /**
   * A connection to a server that takes no changes any more is dropped, so that the next one leads
   * to the server that took its place.
   */
  private static final class LeavesReadOnly implements SQLExceptionOverride {
    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failed) {
      return READ_ONLY.equals(failed.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
  }
}
