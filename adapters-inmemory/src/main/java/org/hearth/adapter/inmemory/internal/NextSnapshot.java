package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.Map;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;

/** Makes a change to the snapshot: whole, or not at all. */
final class NextSnapshot {
  private final Snapshot snapshot;
  private final ChangeSet change;

  private NextSnapshot(Snapshot snapshot, ChangeSet change) {
    this.snapshot = snapshot;
    this.change = change;
  }

  /** The snapshot with all of a change; empty where a concurrent change was committed first. */
  static Optional<Snapshot> of(Snapshot snapshot, ChangeSet change) {
    return new NextSnapshot(snapshot, change).made();
  }

  private Optional<Snapshot> made() {
    return accounts()
        .flatMap(table -> links().map(more -> snapshot.with(table).with(more)))
        .filter(next -> ServedResidents.areServed(next, change))
        .map(next -> HomeClosing.of(next, change.amended()))
        .filter(this::changesAddressesOfOpenHomes)
        .flatMap(next -> services(next.accounts()).map(next::with))
        .flatMap(next -> requests(next).map(next::with))
        .flatMap(next -> resets(next).map(next::with))
        .map(next -> next.with(logins(next)))
        .flatMap(next -> Erasure.of(next, change.erased()))
        .flatMap(next -> next.after(change.notifications(), change.audit()))
        .flatMap(next -> events(next).map(next::with))
        .flatMap(next -> idempotencyRecords(next).map(next::with));
  }

  private Optional<AccountTable> accounts() {
    return Snapshot.all(snapshot.accounts(), change.left(), AccountTable::leave)
        .flatMap(table -> Snapshot.all(table, change.amended(), AccountTable::amend))
        .flatMap(table -> Snapshot.all(table, change.opened(), AccountTable::open));
  }

  /** R24: no change of the address of a home that is closed. */
  private boolean changesAddressesOfOpenHomes(Snapshot next) {
    return change.addressChanges().stream()
        .allMatch(made -> next.accounts().isOpenCareHome(made.careHome()));
  }

  /** R24: no practice asks to serve a home that is closed. */
  private Optional<AccountTable> services(AccountTable accounts) {
    return Snapshot.all(accounts.services(), change.serviceAnswered(), ServiceTable::answer)
        .filter(
            services ->
                change.serviceAsked().stream()
                    .allMatch(asked -> accounts.isOpenCareHome(asked.careHome())))
        .flatMap(services -> Snapshot.all(services, change.serviceAsked(), ServiceTable::ask))
        .map(accounts::with);
  }

  /** Links end before others start, as when a resident moves (R20). */
  private Optional<LinkTable> links() {
    return Snapshot.all(snapshot.links(), change.ended(), LinkTable::end)
        .flatMap(table -> Snapshot.all(table, change.started(), LinkTable::start))
        .flatMap(table -> Snapshot.all(table, linksOfOpened(change), LinkTable::start));
  }

  /** The links that residents bring who are opened. */
  static List<PresentLink> linksOfOpened(ChangeSet change) {
    return change.opened().stream()
        .filter(Resident.class::isInstance)
        .map(account -> ((Resident) account).link())
        .toList();
  }

  private Optional<RequestTable> requests(Snapshot next) {
    boolean anyIsErased =
        change.submitted().stream()
            .anyMatch(asked -> next.accounts().find(asked.patient()) == null);
    return (anyIsErased
            ? Optional.<RequestTable>empty()
            : Snapshot.all(next.requests(), change.submitted(), RequestTable::submit))
        .flatMap(table -> Snapshot.all(table, change.progressed(), RequestTable::progress));
  }

  private Optional<ResetTable> resets(Snapshot next) {
    return Snapshot.all(next.resets(), change.resetsAsked(), ResetTable::ask)
        .map(
            table -> {
              ResetTable rest = table;
              for (AccountId done : change.resetsDone()) {
                rest = rest.finish(done);
              }
              return rest;
            });
  }

  /** What a home had under another address is gone, even where the address comes back. */
  private LoginTable logins(Snapshot next) {
    LoginTable table = next.logins();
    for (Account account : change.amended()) {
      if (account instanceof CareHomeAccount home) {
        table = table.onlyUnder(home.id().value(), home.details().email());
      }
    }
    AddressChangeTable addresses = table.addresses();
    for (AddressChange over : change.addressChangesOver()) {
      addresses = addresses.without(over);
    }
    for (AddressChange made : change.addressChanges()) {
      addresses = addresses.with(made);
    }
    return table.with(addresses);
  }

  private Optional<EventTable> events(Snapshot next) {
    return Snapshot.all(next.events(), change.events(), EventTable::add);
  }

  private Optional<Map<IdempotencyKey, IdempotencyRecord>> idempotencyRecords(Snapshot next) {
    Map<IdempotencyKey, IdempotencyRecord> kept = next.records();
    if (change.idempotencyRecord().isEmpty()) {
      return Optional.of(kept);
    }
    IdempotencyRecord idempotencyRecord = change.idempotencyRecord().get();
    return kept.containsKey(idempotencyRecord.key())
        ? Optional.empty()
        : Optional.of(kept.put(idempotencyRecord.key(), idempotencyRecord));
  }
}
