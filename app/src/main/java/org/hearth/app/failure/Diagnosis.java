package org.hearth.app.failure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Translates an exception into a message. Messages of databases and drivers quote values, which may
 * be personal: of those only the SQL state, which is a code, is printed.
 */
public final class Diagnosis {
  private static final int DEEPEST_CAUSE = 50;
  private static final String AGAIN =
      "Run the same command again: it completes what was begun, and nothing is made twice.";
  private static final String DEBUG =
      "To see the technical reason, set HEARTH_DEBUG=true; it may quote personal data.";

  private Diagnosis() {}

  /**
   * Translates a failure.
   *
   * @param onPostgres whether the storage is a database on PostgreSQL, and not the H2 file
   */
  public static CommandFailure of(Throwable thrown, boolean onPostgres) {
    if (thrown instanceof CommandFailure failure) {
      return failure;
    }
    if (thrown instanceof OutOfMemoryError) {
      return CommandFailure.storage(
          "There was not enough memory, and the command stopped before its end.",
          "Give Java more with -Xmx.",
          AGAIN);
    }
    Optional<String> sqlState = sqlState(thrown);
    String state = sqlState.map(code -> " (SQL state " + code + ")").orElse("");
    if (thrown instanceof StorageUnavailableException unavailable) {
      List<String> steps = new ArrayList<>(new DatabaseSteps(onPostgres).of(unavailable));
      steps.addAll(List.of(AGAIN, DEBUG));
      return CommandFailure.storage(unavailable.getMessage() + state + ".", steps);
    }
    return CommandFailure.storage(
        sqlState.isPresent()
            ? "The storage failed" + state + ", and the command stopped before its end."
            : "The command stopped before its end by a fault in Hearth ("
                + thrown.getClass().getSimpleName()
                + ").",
        AGAIN,
        DEBUG);
  }

  private static Optional<String> sqlState(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql.getSQLState());
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
