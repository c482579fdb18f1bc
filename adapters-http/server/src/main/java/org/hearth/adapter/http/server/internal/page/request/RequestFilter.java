package org.hearth.adapter.http.server.internal.page.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestStatus;

/**
 * Which requests a list shows, as its address says.
 *
 * @param home those of its present dependents
 * @param status those that stand so
 */
record RequestFilter(Optional<AccountId> home, Optional<RequestStatus> status) {
  static final String LIST = "/requests";

  RequestFilter withoutHome() {
    return new RequestFilter(Optional.empty(), status);
  }

  RequestFilter withoutStatus() {
    return new RequestFilter(home, Optional.empty());
  }

  RequestFilter with(RequestStatus other) {
    return new RequestFilter(home, Optional.of(other));
  }

  /** The address of the list. */
  String address() {
    return address(Optional.empty());
  }

  /** The address of the list behind a request. */
  String after(UUID last) {
    return address(Optional.of(last));
  }

  private String address(Optional<UUID> after) {
    List<String> query = new ArrayList<>();
    home.ifPresent(id -> query.add("home=" + id.value()));
    status.ifPresent(chosen -> query.add("status=" + chosen.name()));
    after.ifPresent(id -> query.add("after=" + id));
    return query.isEmpty() ? LIST : LIST + "?" + String.join("&", query);
  }
}
