package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.request.Request;
import org.hearth.testkit.storage.Sample;

/** Wrong answers to how the world is after a change. */
final class BrokenSteps {
  private BrokenSteps() {}

  static Optional<World> withoutLookingAtNumbers(World world, Change change) {
    AccountBook book = world.accounts();
    AccountBook blind =
        new AccountBook(
            book.byId(),
            book.byNumber().filter(entry -> false),
            book.byEmail(),
            book.dummyNumbers(),
            book.past(),
            book.services());
    return world
        .with(blind)
        .after(change)
        .map(
            after ->
                after.with(
                    new AccountBook(
                        after.accounts().byId(),
                        after.accounts().byNumber().merge(book.byNumber()),
                        after.accounts().byEmail(),
                        after.accounts().dummyNumbers(),
                        after.accounts().past(),
                        after.accounts().services())));
  }

  static Optional<World> withoutLookingAtEmails(World world, Change change) {
    AccountBook book = world.accounts();
    AccountBook blind =
        new AccountBook(
            book.byId(),
            book.byNumber(),
            book.byEmail().filter(entry -> false),
            book.dummyNumbers(),
            book.past(),
            book.services());
    return world.with(blind).after(change).map(after -> withEmailsOf(book, after));
  }

  /** Nobody else ever gets an address that was given up. */
  static Optional<World> withoutFreeingEmails(World world, Change change) {
    return world.after(change).map(after -> withEmailsOf(world.accounts(), after));
  }

  private static World withEmailsOf(AccountBook book, World after) {
    return after.with(
        new AccountBook(
            after.accounts().byId(),
            after.accounts().byNumber(),
            after.accounts().byEmail().merge(book.byEmail()),
            after.accounts().dummyNumbers(),
            after.accounts().past(),
            after.accounts().services()));
  }

  static Optional<World> withoutLookingAtVersions(World world, Change change) {
    AccountBook book = world.accounts();
    for (Account account : change.amended()) {
      Account stored = book.find(account.id());
      while (stored != null && stored.version() + 1 < account.version()) {
        stored = stored.amended(stored.contact(), stored.email());
      }
      if (stored != null && stored.version() + 1 > account.version()) {
        return world.after(only(List.of(), List.of(), change));
      }
      if (stored != null) {
        book =
            new AccountBook(
                book.byId().put(stored.id(), stored),
                book.byNumber(),
                book.byEmail(),
                book.dummyNumbers(),
                book.past(),
                book.services());
      }
    }
    return world.with(book).after(change);
  }

  static Optional<World> withoutLookingAtVersionsOfRequests(World world, Change change) {
    Ordered<Request> requests = world.requests().requests();
    for (Request request : change.progressed()) {
      requests = requests.plus(request.id().value(), request);
    }
    RequestBook book = new RequestBook(requests);
    return world
        .after(only(change.opened(), change.amended(), change))
        .map(after -> after.with(book));
  }

  static Optional<World> withoutLookingAtPresentLinks(World world, Change change) {
    LinkBook links = world.links();
    for (PresentLink link : change.started()) {
      links =
          new LinkBook(links.present().remove(link.patient()), links.ended(), links.residents());
    }
    return world.with(links).after(change);
  }

  /** As if every home that somebody names were there. */
  static Optional<World> withoutLookingAtHomes(World world, Change change) {
    AccountBook book = world.accounts();
    for (PresentLink link : NextWorld.linksOfOpened(change)) {
      CareHomeAccount home =
          CareHomeAccount.opened(
              link.careHome(),
              DummyNhsNumber.endingIn(9_999),
              new CareHomeDetails(
                  new CareHomeName("Nowhere House"),
                  DateOfBirth.of("1970-01-01"),
                  Sample.contact(),
                  Sample.email("nowhere")),
              Sample.PRACTICE);
      book = book.open(home).orElse(book);
    }
    return world.with(book).after(change);
  }

  static Optional<World> withoutTheTrail(World world, Change change) {
    return world.after(change).map(after -> after.with(world.audit()));
  }

  /** Finishes every waiting reset whenever one is done. */
  static Optional<World> withAllResetsDone(World world, Change change) {
    return world
        .after(change)
        .map(after -> change.resetsDone().isEmpty() ? after : after.with(ResetBook.EMPTY));
  }

  /** Leaves requests as they were whose patient is erased. */
  static Optional<World> withTheRequestsOfTheErased(World world, Change change) {
    return world
        .after(change)
        .map(after -> change.erased().isEmpty() ? after : after.with(world.requests()));
  }

  /** The world with a change's accounts, whatever becomes of its links and its requests. */
  static Optional<World> withItsAccountsOnly(World world, Change change) {
    return world
        .after(only(change.opened(), change.amended(), change))
        .map(after -> world.with(after.accounts()));
  }

  /** The world with a change's entries alone. */
  static Optional<World> withItsTrailOnly(World world, Change change) {
    return world.after(only(List.of(), List.of(), change));
  }

  private static Change only(List<Account> opened, List<Account> amended, Change change) {
    List<AccountId> none = List.of();
    return new Change(
        opened,
        amended,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        none,
        List.of(),
        List.of(),
        change.audit(),
        change.receipt());
  }

  /** Takes a key that another receipt has, and forgets what that said. */
  static Optional<World> withoutLookingAtReceipts(World world, Change change) {
    return change
        .receipt()
        .map(receipt -> world.with(world.receipts().remove(receipt.key())))
        .orElse(world)
        .after(change);
  }

  /** Keeps a change and not its receipt. */
  static Optional<World> withoutReceipts(World world, Change change) {
    return world.after(change).map(after -> after.with(world.receipts()));
  }
}
