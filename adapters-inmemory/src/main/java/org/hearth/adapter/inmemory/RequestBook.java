package org.hearth.adapter.inmemory;

import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;

/** Every request, in the order of submission. */
record RequestBook(Ordered<Request> requests) {
  static final RequestBook EMPTY = new RequestBook(Ordered.empty());

  /** With a new request; empty where there is one with its identifier. */
  Optional<RequestBook> submit(OpenRequest request) {
    return requests.find(request.id().value()).isPresent()
        ? Optional.empty()
        : Optional.of(with(request));
  }

  /** With a request's next version; empty where it is not the next. */
  Optional<RequestBook> progress(Request request) {
    return requests
        .find(request.id().value())
        .filter(stored -> stored.version() + 1 == request.version())
        .map(stored -> with(request));
  }

  /** Without what was written for a patient; empty where one of their requests is open. */
  Optional<RequestBook> erase(AccountId patient) {
    RequestBook book = this;
    for (Request request : requests.all(each -> each.patient().equals(patient))) {
      if (request instanceof OpenRequest) {
        return Optional.empty();
      }
      book = book.with(request.erased());
    }
    return Optional.of(book);
  }

  private RequestBook with(Request request) {
    return new RequestBook(requests.plus(request.id().value(), request));
  }
}
