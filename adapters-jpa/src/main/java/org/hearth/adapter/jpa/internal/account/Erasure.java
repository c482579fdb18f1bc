package org.hearth.adapter.jpa.internal.account;

import java.util.List;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.request.RequestText;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** Takes a person out of the tables, and leaves what is not personal. */
public final class Erasure {
  /** Whatever is added for the account meanwhile waits for this row, or is there before. */
  private static final String HOLD =
      "UPDATE account SET version = version"
          + " WHERE id = :id AND version = :version AND link_id IS NULL";

  private static final String OPEN =
      "SELECT count(*) FROM request WHERE patient_id = :id AND status <> 'COMPLETED'";
  private static final String TEXTS =
      """
      UPDATE request_event SET text = :erased WHERE text IS NOT NULL
        AND request_id IN (SELECT id FROM request WHERE patient_id = :id)
      """;
  private static final String NOTIFICATIONS =
      "DELETE FROM notification WHERE account_id = :id"
          + " OR recipient = (SELECT email FROM account WHERE id = :id)";
  private static final String IDEMPOTENCY_RECORDS =
      "DELETE FROM idempotency_record WHERE POSITION(:text IN answer) > 0 OR POSITION(:number IN answer) > 0";
  private static final List<String> REST =
      List.of(
          "DELETE FROM past_registration WHERE account_id = :id",
          "DELETE FROM reset_request WHERE account_id = :id",
          "DELETE FROM account WHERE id = :id");

  private Erasure() {}

  /**
   * Within a transaction that goes on.
   *
   * @throws StaleStateException where the patient is not as they were, is a dependent, or has an
   *     open request
   */
  public static void of(StatelessSession session, Patient patient) {
    int held =
        session
            .createNativeMutationQuery(HOLD)
            .setParameter("id", patient.id().value())
            .setParameter("version", patient.version())
            .executeUpdate();
    long open =
        session
            .createNativeQuery(OPEN, Long.class)
            .setParameter("id", patient.id().value())
            .getSingleResult();
    if (held != 1 || open > 0) {
      throw new StaleStateException("The person was changed in the meantime");
    }
    session
        .createNativeMutationQuery(TEXTS)
        .setParameter("erased", RequestText.ERASED.text())
        .setParameter("id", patient.id().value())
        .executeUpdate();
    session
        .createNativeMutationQuery(IDEMPOTENCY_RECORDS)
        .setParameter("text", patient.id().value().toString())
        .setParameter("number", patient.number().digits())
        .executeUpdate();
    delete(session, NOTIFICATIONS, patient);
    REST.forEach(statement -> delete(session, statement, patient));
  }

  private static void delete(StatelessSession session, String statement, Patient patient) {
    session
        .createNativeMutationQuery(statement)
        .setParameter("id", patient.id().value())
        .executeUpdate();
  }
}
