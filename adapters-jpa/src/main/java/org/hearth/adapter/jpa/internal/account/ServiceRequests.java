package org.hearth.adapter.jpa.internal.account;

import java.time.Instant;
import java.util.List;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** Practices that ask to serve homes, in the table {@code service_request}. */
public final class ServiceRequests {
  private ServiceRequests() {}

  static List<ServiceRequest> of(StatelessSession session, AccountId home) {
    return session
        .createNativeQuery(
            "SELECT practice, asked_at FROM service_request WHERE care_home_id = :home"
                + " ORDER BY asked_at, practice",
            Object[].class)
        .addScalar("practice", String.class)
        .addScalar("asked_at", Instant.class)
        .setParameter("home", home.value())
        .getResultList()
        .stream()
        .map(row -> new ServiceRequest(home, new OdsCode((String) row[0]), (Instant) row[1]))
        .toList();
  }

  public static void ask(StatelessSession session, ServiceRequest request) {
    session
        .createNativeMutationQuery(
            "INSERT INTO service_request (care_home_id, practice, asked_at)"
                + " VALUES (:home, :practice, :at)")
        .setParameter("home", request.careHome().value())
        .setParameter("practice", request.practice().text())
        .setParameter("at", request.askedAt())
        .executeUpdate();
  }

  public static void answer(StatelessSession session, ServiceRequest request) {
    int answered =
        session
            .createNativeMutationQuery(
                "DELETE FROM service_request WHERE care_home_id = :home AND practice = :practice")
            .setParameter("home", request.careHome().value())
            .setParameter("practice", request.practice().text())
            .executeUpdate();
    if (answered != 1) {
      throw new StaleStateException("The request was answered in the meantime");
    }
  }
}
