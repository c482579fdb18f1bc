package org.hearth.adapter.jpa.internal.change;

import java.sql.Savepoint;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/** Parts of a transaction that may fail by themselves. */
final class Savepoints {
  private Savepoints() {}

  /**
   * Whether the work was kept; if not, the transaction is as it was before.
   *
   * @param expected the failures after which the transaction goes on; others are thrown
   */
  static boolean keptOrNot(
      StatelessSession session, Predicate<RuntimeException> expected, Runnable work) {
    Savepoint before = session.doReturningWork(connection -> connection.setSavepoint());
    try {
      work.run();
    } catch (RuntimeException failed) {
      if (!expected.test(failed)) {
        throw failed;
      }
      session.doWork(connection -> connection.rollback(before));
      return false;
    }
    session.doWork(connection -> connection.releaseSavepoint(before));
    return true;
  }
}
