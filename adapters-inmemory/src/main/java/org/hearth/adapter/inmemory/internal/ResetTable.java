package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;

/** The requests to support that wait, oldest first, and which of them are for an account. */
record ResetTable(
    PersistentSortedMap<ResetRequest> waiting, Map<AccountId, Vector<ResetRequestId>> byAccount) {
  static final ResetTable EMPTY = new ResetTable(PersistentSortedMap.empty(), HashMap.empty());

  Optional<ResetTable> ask(ResetRequest request) {
    return waiting.find(request.id().value()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new ResetTable(
                waiting.plus(request.id().value(), request),
                byAccount.put(request.account(), of(request.account()).append(request.id()))));
  }

  /** Without those that wait for an account, of which there may be none. */
  ResetTable finish(AccountId account) {
    return new ResetTable(
        of(account).foldLeft(waiting, (rest, done) -> rest.minus(done.value())),
        byAccount.remove(account));
  }

  private Vector<ResetRequestId> of(AccountId account) {
    return byAccount.getOrElse(account, Vector.empty());
  }
}
