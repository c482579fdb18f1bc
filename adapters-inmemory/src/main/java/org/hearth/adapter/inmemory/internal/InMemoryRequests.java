package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.request.Requests;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** Requests in memory. */
public record InMemoryRequests(SnapshotHolder holder) implements Requests {
  @Override
  public Optional<Request> find(RequestId id) {
    return holder.now().requests().requests().find(id.value());
  }

  @Override
  public Slice<Request> list(Filter filter, Page page) {
    Snapshot snapshot = holder.now();
    return snapshot
        .requests()
        .requests()
        .slice(
            page, request -> isWanted(snapshot, filter, request), request -> request.id().value());
  }

  @Override
  public List<RequestCount> count(Filter filter) {
    Snapshot snapshot = holder.now();
    Map<Standing, List<Request>> standings =
        snapshot.requests().requests().all(request -> isWanted(snapshot, filter, request)).stream()
            .collect(
                Collectors.groupingBy(
                    request -> new Standing(request.patient(), request.status())));
    return standings.entrySet().stream()
        .map(standing -> count(standing.getKey(), standing.getValue()))
        .toList();
  }

  @Override
  public List<RequestAgeCount> ages(Filter filter, Instant now) {
    Snapshot snapshot = holder.now();
    return snapshot
        .requests()
        .requests()
        .all(request -> request.status().isOpen() && isWanted(snapshot, filter, request))
        .stream()
        .collect(
            Collectors.groupingBy(
                request -> new Aged(request.status(), age(request, now)), Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            aged ->
                new RequestAgeCount(
                    aged.getKey().status(), aged.getKey().age(), aged.getValue().intValue()))
        .toList();
  }

  private static RequestAge age(Request request, Instant now) {
    return RequestAge.of(request.history().get(0).at(), now);
  }

  private record Aged(RequestStatus status, RequestAge age) {}

  private static RequestCount count(Standing standing, List<Request> requests) {
    Instant changedAt =
        requests.stream().map(Request::changedAt).max(Instant::compareTo).orElseThrow();
    return new RequestCount(standing.patient(), standing.status(), requests.size(), changedAt);
  }

  private static boolean isWanted(Snapshot snapshot, Filter filter, Request request) {
    AccountId patient = request.patient();
    return filter.status().filter(status -> status != request.status()).isEmpty()
        && filter.patient().filter(wanted -> !wanted.equals(patient)).isEmpty()
        && filter.careHome().filter(home -> !snapshot.links().isDependent(patient, home)).isEmpty()
        && filter.seenBy().filter(home -> !isSeenBy(snapshot, home, request)).isEmpty()
        && filter.practice().filter(asked -> !asked.equals(request.place().practice())).isEmpty()
        && filter.changedSince().filter(request.changedAt()::isBefore).isEmpty();
  }

  private static boolean isSeenBy(Snapshot snapshot, AccountId home, Request request) {
    return snapshot.links().isDependent(request.patient(), home)
        && (request.place().homes().contains(home)
            || (request instanceof OpenRequest
                && isAt(snapshot, request.patient(), request.place().practice())));
  }

  private static boolean isAt(Snapshot snapshot, AccountId patient, OdsCode practice) {
    Account account = snapshot.accounts().find(patient);
    return account != null && account.isAt(practice);
  }

  private record Standing(AccountId patient, RequestStatus status) {}
}
