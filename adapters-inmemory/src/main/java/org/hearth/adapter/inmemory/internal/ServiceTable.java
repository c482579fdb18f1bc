package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;

/** The practices that ask to serve homes, by home, in the order in which they asked. */
record ServiceTable(Map<AccountId, Vector<ServiceRequest>> waiting) {
  static final ServiceTable EMPTY = new ServiceTable(HashMap.empty());

  /** Empty where the practice asks already. */
  Optional<ServiceTable> ask(ServiceRequest request) {
    return of(request.careHome()).exists(other -> other.practice().equals(request.practice()))
        ? Optional.empty()
        : Optional.of(with(request.careHome(), of(request.careHome()).append(request)));
  }

  /** Empty where the practice does not ask. */
  Optional<ServiceTable> answer(ServiceRequest request) {
    return of(request.careHome()).contains(request)
        ? Optional.of(with(request.careHome(), of(request.careHome()).remove(request)))
        : Optional.empty();
  }

  ServiceTable without(AccountId home) {
    return new ServiceTable(waiting.remove(home));
  }

  Vector<ServiceRequest> of(AccountId home) {
    return waiting.getOrElse(home, Vector.empty());
  }

  private ServiceTable with(AccountId home, Vector<ServiceRequest> requests) {
    return new ServiceTable(waiting.put(home, requests));
  }
}
