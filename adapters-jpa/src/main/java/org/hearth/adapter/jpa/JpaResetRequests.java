package org.hearth.adapter.jpa;

import org.hearth.adapter.jpa.entity.ResetRequestEntity;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.ResetRequests;
import org.hearth.application.storage.Slice;
import org.hearth.domain.support.ResetRequest;

/** Requests to support in the table {@code reset_request}. */
final class JpaResetRequests implements ResetRequests {
  private final Sessions sessions;

  JpaResetRequests(Sessions sessions) {
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
