package org.hearth.adapter.inmemory.internal;

import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.domain.support.ResetRequest;

/** Requests to support in memory. */
public record InMemoryResetRequests(SnapshotHolder holder) implements ResetRequests {
  @Override
  public Slice<ResetRequest> waiting(Page page) {
    return holder
        .now()
        .resets()
        .waiting()
        .slice(page, request -> true, request -> request.id().value());
  }
}
