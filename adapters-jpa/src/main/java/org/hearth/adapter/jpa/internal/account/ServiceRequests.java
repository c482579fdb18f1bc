package org.hearth.adapter.jpa.internal.account;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.util.List;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;

/** Practices that ask to serve homes, in the table {@code service_request}. */
public final class ServiceRequests {
  static final Table<ServiceRequest> TABLE =
      Table.of(
          "service_request",
          row -> new ServiceRequest(new AccountId(row.uuid()), new OdsCode(row.text()), row.time()),
          column("care_home_id", UUID, row -> row.careHome().value()),
          column("practice", TEXT, row -> row.practice().text()),
          column("asked_at", TIME, ServiceRequest::askedAt));

  private static final String SELECT = TABLE.selection("s");

  private ServiceRequests() {}

  static List<ServiceRequest> of(StatelessSession session, AccountId home) {
    return new Conditions()
        .and("care_home_id = :home", "home", home.value())
        .rows(session, TABLE, SELECT, "asked_at, practice");
  }

  public static void ask(StatelessSession session, ServiceRequest request) {
    OpenCareHome.require(session, request.careHome());
    TABLE.insert(session, request);
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
