package org.hearth.adapter.inmemory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSet.AmendedAccount;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.request.Request;
import org.hearth.testkit.storage.Sample;

/** Changes that leave a wrong snapshot. */
final class BrokenSteps {
  private BrokenSteps() {}

  static Optional<Snapshot> withoutLookingAtNumbers(Snapshot snapshot, ChangeSet change) {
    AccountTable table = snapshot.accounts();
    AccountTable blind =
        new AccountTable(
            table.byId(),
            table.byNumber().filter(entry -> false),
            table.byEmail(),
            table.dummyNumbers(),
            table.past(),
            table.services());
    return snapshot
        .with(blind)
        .after(change)
        .map(
            after ->
                after.with(
                    new AccountTable(
                        after.accounts().byId(),
                        after.accounts().byNumber().merge(table.byNumber()),
                        after.accounts().byEmail(),
                        after.accounts().dummyNumbers(),
                        after.accounts().past(),
                        after.accounts().services())));
  }

  static Optional<Snapshot> withoutLookingAtEmails(Snapshot snapshot, ChangeSet change) {
    AccountTable table = snapshot.accounts();
    AccountTable blind =
        new AccountTable(
            table.byId(),
            table.byNumber(),
            table.byEmail().filter(entry -> false),
            table.dummyNumbers(),
            table.past(),
            table.services());
    return snapshot.with(blind).after(change).map(after -> withEmailsOf(table, after));
  }

  /** An address that was given up is never free again. */
  static Optional<Snapshot> withoutFreeingEmails(Snapshot snapshot, ChangeSet change) {
    return snapshot.after(change).map(after -> withEmailsOf(snapshot.accounts(), after));
  }

  private static Snapshot withEmailsOf(AccountTable table, Snapshot after) {
    return after.with(
        new AccountTable(
            after.accounts().byId(),
            after.accounts().byNumber(),
            after.accounts().byEmail().merge(table.byEmail()),
            after.accounts().dummyNumbers(),
            after.accounts().past(),
            after.accounts().services()));
  }

  static Optional<Snapshot> withoutLookingAtVersions(Snapshot snapshot, ChangeSet change) {
    AccountTable table = snapshot.accounts();
    for (Account account : change.amended()) {
      Account stored = table.find(account.id());
      while (stored != null && stored.version() + 1 < account.version()) {
        stored = next(stored);
      }
      if (stored != null && stored.version() + 1 > account.version()) {
        return snapshot.after(only(List.of(), List.of(), change));
      }
      if (stored != null) {
        table =
            new AccountTable(
                table.byId().put(stored.id(), stored),
                table.byNumber(),
                table.byEmail(),
                table.dummyNumbers(),
                table.past(),
                table.services());
      }
    }
    return snapshot.with(table).after(change);
  }

  private static Account next(Account stored) {
    return stored instanceof CareHomeAccount home
        ? home.amended(home.contact(), home.email())
        : ((Patient) stored).amended(stored.contact(), stored.email());
  }

  static Optional<Snapshot> withoutLookingAtVersionsOfRequests(
      Snapshot snapshot, ChangeSet change) {
    PersistentSortedMap<Request> requests = snapshot.requests().requests();
    for (Request request : change.progressed()) {
      requests = requests.plus(request.id().value(), request);
    }
    RequestTable table = new RequestTable(requests);
    return snapshot
        .after(only(change.opened(), change.amendments(), change))
        .map(after -> after.with(table));
  }

  static Optional<Snapshot> withoutLookingAtPresentLinks(Snapshot snapshot, ChangeSet change) {
    LinkTable links = snapshot.links();
    for (PresentLink link : change.started()) {
      links =
          new LinkTable(links.present().remove(link.patient()), links.ended(), links.residents());
    }
    return snapshot.with(links).after(change);
  }

  /** Treats every home that is named as existing. */
  static Optional<Snapshot> withoutLookingAtHomes(Snapshot snapshot, ChangeSet change) {
    AccountTable table = snapshot.accounts();
    List<PresentLink> links = new ArrayList<>(NextSnapshot.linksOfOpened(change));
    links.addAll(change.started());
    for (PresentLink link : links) {
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
      table = table.open(home).orElse(table);
    }
    return snapshot.with(table).after(change);
  }

  /** Sees every closed home as if it were open still. */
  static Optional<Snapshot> withAllHomesOpen(Snapshot snapshot, ChangeSet change) {
    Snapshot open = snapshot;
    for (Account account : snapshot.accounts().byId().values()) {
      if (account instanceof ClosedCareHome closed) {
        open = open.with(with(open.accounts(), opened(closed)));
      }
    }
    return open.after(change).map(after -> restored(snapshot, after));
  }

  /** Keeps the persons of homes that close. */
  static Optional<Snapshot> withAllPersons(Snapshot snapshot, ChangeSet change) {
    return snapshot
        .after(change)
        .map(
            after -> {
              LoginTable logins = after.logins();
              for (HomePerson person : snapshot.logins().persons().all(person -> true)) {
                logins = logins.with(person);
              }
              return after.with(logins);
            });
  }

  private static Snapshot restored(Snapshot before, Snapshot after) {
    Snapshot restored = after;
    for (Account account : before.accounts().byId().values()) {
      if (account instanceof ClosedCareHome) {
        restored = restored.with(with(restored.accounts(), account));
      }
    }
    return restored;
  }

  private static CareHomeAccount opened(ClosedCareHome closed) {
    return new CareHomeAccount(
        closed.id(),
        closed.number(),
        new CareHomeDetails(
            closed.name(), closed.dateOfBirth(), closed.contact(), Sample.email("nowhere")),
        closed.practices(),
        closed.version());
  }

  /** Closes homes whose dependents it does not see. */
  static Optional<Snapshot> withoutLookingAtDependents(Snapshot snapshot, ChangeSet change) {
    return change.amended().stream().anyMatch(ClosedCareHome.class::isInstance)
        ? snapshot.with(LinkTable.EMPTY).after(change).map(after -> after.with(snapshot.links()))
        : snapshot.after(change);
  }

  private static AccountTable with(AccountTable table, Account account) {
    return new AccountTable(
        table.byId().put(account.id(), account),
        table.byNumber(),
        table.byEmail(),
        table.dummyNumbers(),
        table.past(),
        table.services());
  }

  static Optional<Snapshot> withoutTheTrail(Snapshot snapshot, ChangeSet change) {
    return snapshot.after(change).map(after -> after.with(snapshot.audit()));
  }

  /** Finishes every waiting reset whenever one is done. */
  static Optional<Snapshot> withAllResetsDone(Snapshot snapshot, ChangeSet change) {
    return snapshot
        .after(change)
        .map(after -> change.resetsDone().isEmpty() ? after : after.with(ResetTable.EMPTY));
  }

  /** Leaves requests as they were whose patient is erased. */
  static Optional<Snapshot> withTheRequestsOfTheErased(Snapshot snapshot, ChangeSet change) {
    return snapshot
        .after(change)
        .map(after -> change.erased().isEmpty() ? after : after.with(snapshot.requests()));
  }

  /** Leaves the e-mails to patients who are erased. */
  static Optional<Snapshot> withTheLettersToTheErased(Snapshot snapshot, ChangeSet change) {
    return snapshot
        .after(change)
        .map(after -> change.erased().isEmpty() ? after : after.with(snapshot.outbox()));
  }

  /** The world with a change's accounts, whatever becomes of its links and its requests. */
  static Optional<Snapshot> withItsAccountsOnly(Snapshot snapshot, ChangeSet change) {
    return snapshot
        .after(only(change.opened(), change.amendments(), change))
        .map(after -> snapshot.with(after.accounts()));
  }

  /** The world with a change's entries alone. */
  static Optional<Snapshot> withItsTrailOnly(Snapshot snapshot, ChangeSet change) {
    return snapshot.after(only(List.of(), List.of(), change));
  }

  private static ChangeSet only(
      List<Account> opened, List<AmendedAccount> amended, ChangeSet change) {
    List<AccountId> none = List.of();
    return new ChangeSet(
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
        change.events(),
        change.idempotencyRecord());
  }

  /** Takes a key of another idempotency record, and forgets what that said. */
  static Optional<Snapshot> withoutLookingAtReceipts(Snapshot snapshot, ChangeSet change) {
    return change
        .idempotencyRecord()
        .map(idempotencyRecord -> snapshot.with(snapshot.records().remove(idempotencyRecord.key())))
        .orElse(snapshot)
        .after(change);
  }

  /** Keeps a change and not its idempotency record. */
  static Optional<Snapshot> withoutReceipts(Snapshot snapshot, ChangeSet change) {
    return snapshot.after(change).map(after -> after.with(snapshot.records()));
  }
}
