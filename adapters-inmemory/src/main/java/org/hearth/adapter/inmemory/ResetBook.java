package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;

/** The requests to support that wait, oldest first, and which of them are for an account. */
record ResetBook(Ordered<ResetRequest> waiting, Map<AccountId, Vector<ResetRequestId>> byAccount) {
  static final ResetBook EMPTY = new ResetBook(Ordered.empty(), HashMap.empty());

  Optional<ResetBook> ask(ResetRequest request) {
    return waiting.find(request.id().value()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new ResetBook(
                waiting.plus(request.id().value(), request),
                byAccount.put(request.account(), of(request.account()).append(request.id()))));
  }

  /** Without those that wait for an account, of which there may be none. */
  ResetBook finish(AccountId account) {
    return new ResetBook(
        of(account).foldLeft(waiting, (rest, done) -> rest.minus(done.value())),
        byAccount.remove(account));
  }

  private Vector<ResetRequestId> of(AccountId account) {
    return byAccount.getOrElse(account, Vector.empty());
  }
}
