package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.UserChange;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Password;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.login.Login;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** All that is stored, at one moment. Immutable, so that nobody ever sees half a change. */
record World(
    AccountBook accounts,
    LinkBook links,
    RequestBook requests,
    ResetBook resets,
    AuditBook audit,
    Map<EmailAddress, User> users,
    LoginBook logins,
    FactorBook factors,
    LetterBook letters,
    Map<ReceiptKey, Receipt> receipts,
    ImportBook imports) {
  static final World EMPTY =
      new World(
          AccountBook.EMPTY,
          LinkBook.EMPTY,
          RequestBook.EMPTY,
          ResetBook.EMPTY,
          AuditBook.EMPTY,
          HashMap.empty(),
          LoginBook.EMPTY,
          FactorBook.EMPTY,
          LetterBook.EMPTY,
          HashMap.empty(),
          ImportBook.EMPTY);

  /** The world with all of a change; empty where it has moved on since the change was decided. */
  Optional<World> after(Change change) {
    return NextWorld.of(this, change);
  }

  /** The world with letters and entries more. */
  Optional<World> after(List<Letter> written, List<AuditEntry> entries) {
    return all(letters, written, LetterBook::add)
        .flatMap(
            book -> all(audit, entries, AuditBook::record).map(trail -> with(book).with(trail)));
  }

  /** The world with one more user; empty where another has the e-mail address. */
  Optional<World> after(User user, String passwordHash, AuditEntry entry) {
    EmailAddress email = user.email();
    if (users.containsKey(email)) {
      return Optional.empty();
    }
    Password password = new Password(user.id(), passwordHash);
    return new World(
            accounts,
            links,
            requests,
            resets,
            audit,
            users.put(email, user),
            logins.with(user.id(), email, password),
            factors,
            letters,
            receipts,
            imports)
        .after(List.of(), List.of(entry));
  }

  /** The world with a user changed or removed, whose sessions and links have ended. */
  Optional<World> after(UserChange change) {
    User before = change.before();
    if (!users.get(before.email()).contains(before)
        || (change.leavesAnAdministrator() && !hasAnotherAdministrator(before))) {
      return Optional.empty();
    }
    Map<EmailAddress, User> others = users.remove(before.email());
    return new World(
            accounts,
            links,
            requests,
            resets,
            audit,
            change.after().map(after -> others.put(after.email(), after)).orElse(others),
            change.after().isPresent()
                ? logins.withoutAll(before.id())
                : logins.withoutAll(before.id()).withoutPassword(before.id()),
            change.after().isPresent()
                ? factors.withoutPending(before.id())
                : factors.without(before.id()).withoutPending(before.id()),
            letters,
            receipts,
            imports)
        .after(List.of(), List.of(change.entry()));
  }

  private boolean hasAnotherAdministrator(User but) {
    return but.role() instanceof Role.StaffOf staff
        && users
            .values()
            .exists(user -> !user.id().equals(but.id()) && user.administers(staff.practice()));
  }

  /** Whoever signs in with an address; a user rather than a care home. */
  Optional<KnownLogin> login(EmailAddress email) {
    return users
        .get(email)
        .filter(user -> !user.disabled())
        .<Login>map(Login.OfUser::new)
        .orElse(() -> Option.ofOptional(accounts.careHome(email)).map(World::login))
        .map(login -> new KnownLogin(login, logins.password(login.id(), email)))
        .toJavaOptional();
  }

  /** The login with an identifier, as long as it has the address. */
  Optional<KnownLogin> login(UUID id, EmailAddress email) {
    return users
        .get(email)
        .filter(user -> !user.disabled())
        .<Login>map(Login.OfUser::new)
        .filter(login -> login.id().equals(id))
        .orElse(() -> Option.ofOptional(accounts.careHome(email)).map(World::login))
        .filter(login -> login.id().equals(id))
        .map(login -> new KnownLogin(login, logins.password(id, email)))
        .toJavaOptional();
  }

  private static Login login(CareHomeAccount home) {
    return new Login.OfCareHome(home.id(), home.details().name(), home.details().email());
  }

  /** The book after a step for each item; empty where one of the steps was in vain. */
  static <B, T> Optional<B> all(
      B book, List<? extends T> items, BiFunction<B, T, Optional<B>> step) {
    Optional<B> written = Optional.of(book);
    for (T item : items) {
      written = written.flatMap(so -> step.apply(so, item));
    }
    return written;
  }

  World with(AccountBook other) {
    return new World(
        other, links, requests, resets, audit, users, logins, factors, letters, receipts, imports);
  }

  World with(LinkBook other) {
    return new World(
        accounts, other, requests, resets, audit, users, logins, factors, letters, receipts,
        imports);
  }

  World with(RequestBook other) {
    return new World(
        accounts, links, other, resets, audit, users, logins, factors, letters, receipts, imports);
  }

  World with(ResetBook other) {
    return new World(
        accounts, links, requests, other, audit, users, logins, factors, letters, receipts,
        imports);
  }

  World with(AuditBook other) {
    return new World(
        accounts, links, requests, resets, other, users, logins, factors, letters, receipts,
        imports);
  }

  World with(LoginBook other) {
    return new World(
        accounts, links, requests, resets, audit, users, other, factors, letters, receipts,
        imports);
  }

  World with(FactorBook other) {
    return new World(
        accounts, links, requests, resets, audit, users, logins, other, letters, receipts, imports);
  }

  World with(LetterBook other) {
    return new World(
        accounts, links, requests, resets, audit, users, logins, factors, other, receipts, imports);
  }

  World with(Map<ReceiptKey, Receipt> other) {
    return new World(
        accounts, links, requests, resets, audit, users, logins, factors, letters, other, imports);
  }

  World with(ImportBook other) {
    return new World(
        accounts, links, requests, resets, audit, users, logins, factors, letters, receipts, other);
  }
}
