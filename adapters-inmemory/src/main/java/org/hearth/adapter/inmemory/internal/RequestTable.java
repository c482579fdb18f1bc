package org.hearth.adapter.inmemory.internal;

import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;

/** Every request, in the order of submission. */
record RequestTable(PersistentSortedMap<Request> requests) {
  static final RequestTable EMPTY = new RequestTable(PersistentSortedMap.empty());

  /** With a new request; empty where there is one with its identifier. */
  Optional<RequestTable> submit(OpenRequest request) {
    return requests.find(request.id().value()).isPresent()
        ? Optional.empty()
        : Optional.of(with(request));
  }

  /** With a request's next version; empty where it is not the next. */
  Optional<RequestTable> progress(Request request) {
    return requests
        .find(request.id().value())
        .filter(stored -> stored.version() + 1 == request.version())
        .map(stored -> with(request));
  }

  /** Without what was written for a patient; empty where one of their requests is open. */
  Optional<RequestTable> erase(AccountId patient) {
    RequestTable table = this;
    for (Request request : requests.all(each -> each.patient().equals(patient))) {
      if (request instanceof OpenRequest) {
        return Optional.empty();
      }
      table = table.with(request.erased());
    }
    return Optional.of(table);
  }

  private RequestTable with(Request request) {
    return new RequestTable(requests.plus(request.id().value(), request));
  }
}
