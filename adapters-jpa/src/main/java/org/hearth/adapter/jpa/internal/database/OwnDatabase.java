package org.hearth.adapter.jpa.internal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.transaction.LentConnections;

/** Opens a database that is Hearth's alone, through a pool of its own. */
public final class OwnDatabase {
  private OwnDatabase() {}

  public static OpenDatabase open(
      String jdbcUrl, String user, String password, StorageTimeouts timeouts) {
    OptionalLibrary.POOL.require();
    Database database = Database.of(jdbcUrl, user);
    HikariDataSource pool = Pool.open(database, jdbcUrl, user, password, timeouts);
    try {
      new Schema(database, Optional.empty()).bringUpToDate(pool);
      return new OpenDatabase(database, LentConnections.ofOwnPool(pool, timeouts), pool::close);
    } catch (RuntimeException failed) {
      pool.close();
      throw failed;
    }
  }
}
