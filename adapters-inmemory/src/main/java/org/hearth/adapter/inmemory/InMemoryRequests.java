package org.hearth.adapter.inmemory;

import java.util.Optional;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Requests;
import org.hearth.application.storage.Slice;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;

/** Requests in memory. */
record InMemoryRequests(Memory memory) implements Requests {
  @Override
  public Optional<Request> find(RequestId id) {
    return memory.now().requests().requests().find(id.value());
  }

  @Override
  public Slice<Request> list(Filter filter, Page page) {
    World world = memory.now();
    return world
        .requests()
        .requests()
        .slice(page, request -> isWanted(world, filter, request), request -> request.id().value());
  }

  private static boolean isWanted(World world, Filter filter, Request request) {
    AccountId patient = request.patient();
    return filter.status().filter(status -> status != request.status()).isEmpty()
        && filter.patient().filter(wanted -> !wanted.equals(patient)).isEmpty()
        && filter.careHome().filter(home -> !world.links().isDependent(patient, home)).isEmpty()
        && filter.seenBy().filter(home -> !isSeenBy(world, home, request)).isEmpty()
        && filter.practice().filter(asked -> !asked.equals(request.place().practice())).isEmpty();
  }

  private static boolean isSeenBy(World world, AccountId home, Request request) {
    return world.links().isDependent(request.patient(), home)
        && (request.place().homes().contains(home)
            || (request instanceof OpenRequest
                && isAt(world, request.patient(), request.place().practice())));
  }

  private static boolean isAt(World world, AccountId patient, OdsCode practice) {
    Account account = world.accounts().find(patient);
    return account != null && account.isAt(practice);
  }
}
