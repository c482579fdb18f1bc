package org.hearth.adapter.jpa.internal.account;

import org.hearth.adapter.jpa.internal.entity.ResetRequestEntity;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.domain.support.ResetRequest;

/** Requests to support in the table {@code reset_request}. */
public final class JpaResetRequests implements ResetRequests {
  private final HibernateSessions sessions;

  public JpaResetRequests(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Slice<ResetRequest> waiting(Page page) {
    Conditions conditions =
        new Conditions().and("NOT r.done", true).and("r.id > :after", "after", page.after());
    return sessions.look(
        session ->
            Slice.of(
                conditions
                    .query(
                        session, "SELECT * FROM reset_request r", "r.id", ResetRequestEntity.class)
                    .setMaxResults(page.limit() + 1)
                    .getResultList()
                    .stream()
                    .map(ResetRequestEntity::toResetRequest)
                    .toList(),
                page,
                request -> request.id().value()));
  }
}
