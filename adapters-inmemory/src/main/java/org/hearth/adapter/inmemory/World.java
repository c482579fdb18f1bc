package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;

/** All that is stored, at one moment. Immutable, so that nobody ever sees half a change. */
record World(
    AccountBook accounts,
    LinkBook links,
    RequestBook requests,
    ResetBook resets,
    AuditBook audit,
    Map<EmailAddress, KnownUser> users,
    Map<ReceiptKey, Receipt> receipts) {
  static final World EMPTY =
      new World(
          AccountBook.EMPTY,
          LinkBook.EMPTY,
          RequestBook.EMPTY,
          ResetBook.EMPTY,
          AuditBook.EMPTY,
          HashMap.empty(),
          HashMap.empty());

  /** The world with all of a change; empty where it has moved on since the change was decided. */
  Optional<World> after(Change change) {
    return accountsAfter(change)
        .map(this::with)
        .flatMap(world -> world.linksAfter(change).map(world::with))
        .flatMap(world -> world.requestsAfter(change).map(world::with))
        .flatMap(world -> world.resetsAfter(change).map(world::with))
        .flatMap(world -> world.auditAfter(change.audit()).map(world::with))
        .flatMap(world -> world.receiptsAfter(change.receipt()).map(world::with));
  }

  /** The world with one more user; empty where another has the e-mail address. */
  Optional<World> after(KnownUser user, AuditEntry entry) {
    EmailAddress email = user.user().email();
    return users.containsKey(email)
        ? Optional.empty()
        : auditAfter(List.of(entry)).map(trail -> with(trail).withUsers(users.put(email, user)));
  }

  private Optional<AccountBook> accountsAfter(Change change) {
    return all(accounts, change.amended(), AccountBook::amend)
        .flatMap(book -> all(book, change.opened(), AccountBook::open));
  }

  /** Links end before others start, as when a resident moves (R20). */
  private Optional<LinkBook> linksAfter(Change change) {
    return all(links, change.ended(), LinkBook::end)
        .flatMap(book -> all(book, change.started(), LinkBook::start));
  }

  private Optional<RequestBook> requestsAfter(Change change) {
    return all(requests, change.submitted(), RequestBook::submit)
        .flatMap(book -> all(book, change.progressed(), RequestBook::progress));
  }

  private Optional<ResetBook> resetsAfter(Change change) {
    return all(resets, change.resetsAsked(), ResetBook::ask)
        .map(
            book -> {
              ResetBook rest = book;
              for (AccountId done : change.resetsDone()) {
                rest = rest.finish(done);
              }
              return rest;
            });
  }

  private Optional<AuditBook> auditAfter(List<AuditEntry> entries) {
    return all(audit, entries, AuditBook::record);
  }

  private static <B, T> Optional<B> all(
      B book, List<? extends T> items, BiFunction<B, T, Optional<B>> step) {
    Optional<B> written = Optional.of(book);
    for (T item : items) {
      written = written.flatMap(so -> step.apply(so, item));
    }
    return written;
  }

  private Optional<Map<ReceiptKey, Receipt>> receiptsAfter(Optional<Receipt> receipt) {
    if (receipt.isEmpty()) {
      return Optional.of(receipts);
    }
    ReceiptKey key = receipt.get().key();
    return receipts.containsKey(key)
        ? Optional.empty()
        : Optional.of(receipts.put(key, receipt.get()));
  }

  World with(AccountBook other) {
    return new World(other, links, requests, resets, audit, users, receipts);
  }

  World with(LinkBook other) {
    return new World(accounts, other, requests, resets, audit, users, receipts);
  }

  World with(RequestBook other) {
    return new World(accounts, links, other, resets, audit, users, receipts);
  }

  World with(ResetBook other) {
    return new World(accounts, links, requests, other, audit, users, receipts);
  }

  World with(AuditBook other) {
    return new World(accounts, links, requests, resets, other, users, receipts);
  }

  World with(Map<ReceiptKey, Receipt> other) {
    return new World(accounts, links, requests, resets, audit, users, other);
  }

  private World withUsers(Map<EmailAddress, KnownUser> other) {
    return new World(accounts, links, requests, resets, audit, other, receipts);
  }
}
