package org.hearth.testkit.storage;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Which requests a test asks a storage for. */
final class RequestFilters {
  private RequestFilters() {}

  static Filter filter(
      @Nullable OdsCode practice,
      @Nullable AccountId careHome,
      @Nullable AccountId patient,
      @Nullable RequestStatus status) {
    return new Filter(
        Optional.ofNullable(practice),
        Optional.ofNullable(careHome),
        Optional.empty(),
        Optional.ofNullable(patient),
        Optional.ofNullable(status),
        Optional.empty());
  }

  static Filter seenBy(CareHomeAccount home) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(home.id()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Filter changedSince(Instant moment) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(moment));
  }
}
