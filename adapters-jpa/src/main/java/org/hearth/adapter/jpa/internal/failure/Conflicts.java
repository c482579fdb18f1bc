package org.hearth.adapter.jpa.internal.failure;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Distinguishes a conflict with a concurrent change from a broken database. */
public final class Conflicts {
  /**
   * Unique violation; foreign key violation, which H2 distinguishes by whose row is missing: a
   * practice has left a resident's home, or cannot; PostgreSQL's serialization failure and
   * deadlock; H2's concurrent update and lock time-out.
   */
  private static final Set<String> STATES =
      Set.of("23505", "23503", "23506", "40001", "40P01", "90131", "HYT00");

  /** PostgreSQL's foreign key violation, and H2's by a row that refers to one that is missing. */
  private static final Set<String> MISSING_REFERENCE = Set.of("23503", "23506");

  /**
   * PostgreSQL's unique violation, in its catalogue, and its duplicate column, object and table.
   */
  private static final Set<String> MADE_ALREADY = Set.of("23505", "42701", "42710", "42P07");

  private Conflicts() {}

  /** Does the work; false where a concurrent change was committed first. */
  public static boolean keptOrNot(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException failed) {
      if (isConflict(failed)) {
        return false;
      }
      throw failed;
    }
  }

  /** Whether a part of the schema could not be made because it has been made meanwhile. */
  public static boolean isMadeAlready(Throwable failure) {
    return MADE_ALREADY.contains(DatabaseFailure.state(failure));
  }

  /** Whether a row that was to be added refers to one that is missing. */
  public static boolean isMissingReference(Throwable failure) {
    return MISSING_REFERENCE.contains(DatabaseFailure.state(failure));
  }

  public static boolean isConflict(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StaleStateException
          || (cause instanceof SQLException sql
              && sql.getSQLState() != null
              && STATES.contains(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
