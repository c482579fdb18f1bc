package org.hearth.adapter.inmemory;

import org.hearth.application.storage.Page;
import org.hearth.application.storage.ResetRequests;
import org.hearth.application.storage.Slice;
import org.hearth.domain.support.ResetRequest;

/** Requests to support in memory. */
record InMemoryResetRequests(Memory memory) implements ResetRequests {
  @Override
  public Slice<ResetRequest> waiting(Page page) {
    return memory
        .now()
        .resets()
        .waiting()
        .slice(page, request -> true, request -> request.id().value());
  }
}
