package org.hearth.adapter.inmemory;

import io.vavr.collection.Map;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.patient.Resident;

/** Makes a change to the world: whole, or not at all. */
final class NextWorld {
  private final World world;
  private final Change change;

  private NextWorld(World world, Change change) {
    this.world = world;
    this.change = change;
  }

  /** The world with all of a change; empty where it has moved on since the change was decided. */
  static Optional<World> of(World world, Change change) {
    return new NextWorld(world, change).made();
  }

  private Optional<World> made() {
    return accounts()
        .filter(book -> change.amended().stream().allMatch(this::servesItsResidents))
        .flatMap(book -> links().map(more -> world.with(book).with(more)))
        .flatMap(next -> requests(next).map(next::with))
        .flatMap(next -> resets(next).map(next::with))
        .map(next -> next.with(logins(next)))
        .flatMap(next -> Erasure.of(next, change.erased()))
        .flatMap(next -> next.after(change.letters(), change.audit()))
        .flatMap(next -> receipts(next).map(next::with));
  }

  private Optional<AccountBook> accounts() {
    return World.all(world.accounts(), change.left(), AccountBook::leave)
        .flatMap(book -> World.all(book, change.amended(), AccountBook::amend))
        .flatMap(book -> World.all(book, change.opened(), AccountBook::open))
        .flatMap(book -> services(book.services()).map(book::with))
        .filter(book -> change.opened().stream().allMatch(account -> hasItsHome(book, account)));
  }

  private Optional<ServiceBook> services(ServiceBook before) {
    return World.all(before, change.serviceAnswered(), ServiceBook::answer)
        .flatMap(book -> World.all(book, change.serviceAsked(), ServiceBook::ask));
  }

  /** R11: the home of a resident is registered at the resident's practice. */
  private static boolean hasItsHome(AccountBook book, Account account) {
    return !(account instanceof Resident resident)
        || (book.find(resident.link().careHome()) instanceof CareHomeAccount home
            && home.isAt(resident.record().practice()));
  }

  /** R25: no practice leaves a home whose dependents are its patients. */
  private boolean servesItsResidents(Account account) {
    return !(account instanceof CareHomeAccount home)
        || !(world.accounts().find(home.id()) instanceof CareHomeAccount before)
        || home.practices().containsAll(before.practices())
        || world
            .links()
            .residentsOf(home.id())
            .slice(
                Page.first(Page.LARGEST), link -> !isServed(home, link), link -> link.id().value())
            .items()
            .isEmpty();
  }

  private boolean isServed(CareHomeAccount home, PresentLink link) {
    Account resident = world.accounts().find(link.patient());
    return resident == null || resident.practices().stream().anyMatch(home::isAt);
  }

  /** Links end before others start, as when a resident moves (R20). */
  private Optional<LinkBook> links() {
    return World.all(world.links(), change.ended(), LinkBook::end)
        .flatMap(book -> World.all(book, change.started(), LinkBook::start))
        .flatMap(book -> World.all(book, linksOfOpened(change), LinkBook::start));
  }

  /** The links that residents bring who are opened. */
  static List<PresentLink> linksOfOpened(Change change) {
    return change.opened().stream()
        .filter(Resident.class::isInstance)
        .map(account -> ((Resident) account).link())
        .toList();
  }

  private Optional<RequestBook> requests(World next) {
    boolean anyIsErased =
        change.submitted().stream()
            .anyMatch(asked -> next.accounts().find(asked.patient()) == null);
    return (anyIsErased
            ? Optional.<RequestBook>empty()
            : World.all(next.requests(), change.submitted(), RequestBook::submit))
        .flatMap(book -> World.all(book, change.progressed(), RequestBook::progress));
  }

  private Optional<ResetBook> resets(World next) {
    return World.all(next.resets(), change.resetsAsked(), ResetBook::ask)
        .map(
            book -> {
              ResetBook rest = book;
              for (AccountId done : change.resetsDone()) {
                rest = rest.finish(done);
              }
              return rest;
            });
  }

  /** What a home had under another address is gone, even where the address comes back. */
  private LoginBook logins(World next) {
    LoginBook book = next.logins();
    for (Account account : change.amended()) {
      if (account instanceof CareHomeAccount home) {
        book = book.onlyUnder(home.id().value(), home.details().email());
      }
    }
    AddressChangeBook addresses = book.addresses();
    for (AddressChange over : change.addressChangesOver()) {
      addresses = addresses.without(over);
    }
    for (AddressChange made : change.addressChanges()) {
      addresses = addresses.with(made);
    }
    return book.with(addresses);
  }

  private Optional<Map<ReceiptKey, Receipt>> receipts(World next) {
    Map<ReceiptKey, Receipt> kept = next.receipts();
    if (change.receipt().isEmpty()) {
      return Optional.of(kept);
    }
    Receipt receipt = change.receipt().get();
    return kept.containsKey(receipt.key())
        ? Optional.empty()
        : Optional.of(kept.put(receipt.key(), receipt));
  }
}
