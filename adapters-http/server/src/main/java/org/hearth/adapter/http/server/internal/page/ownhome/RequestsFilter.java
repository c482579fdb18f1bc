package org.hearth.adapter.http.server.internal.page.ownhome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestStatus;

/**
 * Which requests a home's list shows, as its address says.
 *
 * @param resident those of this resident
 * @param status those that stand so
 * @param isNew those that changed since the user signed in before
 */
record RequestsFilter(Optional<AccountId> resident, Optional<RequestStatus> status, boolean isNew) {
  static final String LIST = "/home/requests";

  /** What an address asks for; what is not understood does not narrow the list. */
  static RequestsFilter of(String resident, String status, String changed) {
    return new RequestsFilter(
        identifier(resident).map(AccountId::new),
        Arrays.stream(RequestStatus.values())
            .filter(each -> WireNames.of(each).equals(status))
            .findFirst(),
        changed.equals("new"));
  }

  private static Optional<UUID> identifier(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  RequestsFilter withoutResident() {
    return new RequestsFilter(Optional.empty(), status, isNew);
  }

  RequestsFilter withoutStatus() {
    return new RequestsFilter(resident, Optional.empty(), isNew);
  }

  RequestsFilter with(RequestStatus other) {
    return new RequestsFilter(resident, Optional.of(other), isNew);
  }

  RequestsFilter withNew(boolean wanted) {
    return new RequestsFilter(resident, status, wanted);
  }

  /** What the port is asked. */
  RequestQuery query(Optional<Instant> lastVisit) {
    return new RequestQuery(
        Optional.empty(), resident, status, isNew ? lastVisit : Optional.empty());
  }

  /** How many requests there are, whenever they changed. */
  int count(List<RequestCount> counts) {
    return counts.stream()
        .filter(count -> resident.filter(wanted -> !wanted.equals(count.patient())).isEmpty())
        .filter(count -> status.filter(wanted -> wanted != count.status()).isEmpty())
        .mapToInt(RequestCount::count)
        .sum();
  }

  String address() {
    return address(Optional.empty());
  }

  /** The address of the list behind a request. */
  String after(UUID last) {
    return address(Optional.of(last));
  }

  private String address(Optional<UUID> after) {
    List<String> query = new ArrayList<>();
    resident.ifPresent(id -> query.add("resident=" + id.value()));
    status.ifPresent(chosen -> query.add("status=" + WireNames.of(chosen)));
    if (isNew) {
      query.add("changed=new");
    }
    after.ifPresent(id -> query.add("after=" + id));
    return query.isEmpty() ? LIST : LIST + "?" + String.join("&", query);
  }
}
