package org.hearth.adapter.http.server.internal.page.ownhome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.page.request.StatusText;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestStatus;

/**
 * How a list of requests is narrowed, and can be.
 *
 * @param names of the residents, as lists have them
 */
record RequestFacets(
    RequestsFilter filter, List<RequestCount> counts, Map<AccountId, String> names) {
  /** The filters that hold, each with the address without it and the number of requests it has. */
  List<Link> chips(Optional<Instant> lastVisit) {
    List<Link> chips = new ArrayList<>();
    filter
        .resident()
        .ifPresent(
            id ->
                chips.add(
                    new Link(
                        filter.withoutResident().address(),
                        "Resident: "
                            + names.getOrDefault(id, "not of this home")
                            + counted(filter.withoutStatus()))));
    filter
        .status()
        .ifPresent(
            status ->
                chips.add(
                    new Link(
                        filter.withoutStatus().address(),
                        "Status: "
                            + StatusText.of(status).text()
                            + counted(filter.withoutResident()))));
    if (filter.isNew()) {
      lastVisit.ifPresent(
          since ->
              chips.add(
                  new Link(filter.withNew(false).address(), "Changed since " + Shown.time(since))));
    }
    return chips;
  }

  /** The number is known of all requests, and not of those that are new. */
  private String counted(RequestsFilter other) {
    return filter.isNew() ? "" : " (" + other.count(counts) + ")";
  }

  List<Link> choices(boolean newIsKnown) {
    Stream<Link> statuses =
        Arrays.stream(RequestStatus.values())
            .filter(status -> filter.status().filter(status::equals).isEmpty())
            .map(
                status ->
                    new Link(
                        filter.with(status).address(),
                        StatusText.of(status).text() + counted(filter.with(status))));
    Stream<Link> fresh =
        newIsKnown && !filter.isNew()
            ? Stream.of(
                new Link(
                    filter.withNew(true).address(), "Changed since you signed in the last time"))
            : Stream.of();
    return Stream.concat(statuses, fresh).toList();
  }

  List<Choice> residents() {
    Stream<Choice> each =
        names.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
            .map(resident -> new Choice(resident.getKey().value().toString(), resident.getValue()));
    return Stream.concat(Stream.of(new Choice("", "All residents")), each).toList();
  }

  List<Choice> kept() {
    List<Choice> kept = new ArrayList<>();
    filter.status().ifPresent(status -> kept.add(new Choice("status", WireNames.of(status))));
    if (filter.isNew()) {
      kept.add(new Choice("changed", "new"));
    }
    return kept;
  }

  /** How many requests the list has, in words; blank where it shows what is new. */
  String count() {
    int many = filter.count(counts);
    return filter.isNew() ? "" : many + (many == 1 ? " request" : " requests");
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RequestFacets[***]";
  }
}
