package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Users.UserChange;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** Everything that is stored at one moment. Immutable: a reader never sees half a change. */
record Snapshot(
    AccountTable accounts,
    LinkTable links,
    RequestTable requests,
    ResetTable resets,
    AuditTable audit,
    Map<EmailAddress, User> users,
    LoginTable logins,
    SecondFactorTable factors,
    NotificationTable outbox,
    EventTable events,
    Map<IdempotencyKey, IdempotencyRecord> records,
    ImportTable imports) {
  static final Snapshot EMPTY =
      new Snapshot(
          AccountTable.EMPTY,
          LinkTable.EMPTY,
          RequestTable.EMPTY,
          ResetTable.EMPTY,
          AuditTable.EMPTY,
          HashMap.empty(),
          LoginTable.EMPTY,
          SecondFactorTable.EMPTY,
          NotificationTable.EMPTY,
          EventTable.EMPTY,
          HashMap.empty(),
          ImportTable.EMPTY);

  /** The snapshot with all of a change; empty where a concurrent change was committed first. */
  Optional<Snapshot> after(ChangeSet change) {
    return NextSnapshot.of(this, change);
  }

  /** The snapshot with e-mails and entries more. */
  Optional<Snapshot> after(List<EmailNotification> written, List<AuditEntry> entries) {
    return all(outbox, written, NotificationTable::add)
        .flatMap(
            table -> all(audit, entries, AuditTable::record).map(trail -> with(table).with(trail)));
  }

  /** The snapshot with one more user; empty where another has the e-mail address. */
  Optional<Snapshot> after(User user, String passwordHash, AuditEntry entry) {
    EmailAddress email = user.email();
    if (users.containsKey(email)) {
      return Optional.empty();
    }
    Password password = new Password(user.id(), passwordHash);
    return new Snapshot(
            accounts,
            links,
            requests,
            resets,
            audit,
            users.put(email, user),
            logins.with(user.id(), email, password),
            factors,
            outbox,
            events,
            records,
            imports)
        .after(List.of(), List.of(entry));
  }

  /** The snapshot with a user changed or removed, whose sessions and links have ended. */
  Optional<Snapshot> after(UserChange change) {
    User before = change.before();
    if (!users.get(before.email()).contains(before)
        || (change.leavesAnAdministrator() && !hasAnotherAdministrator(before))) {
      return Optional.empty();
    }
    Map<EmailAddress, User> others = users.remove(before.email());
    return new Snapshot(
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
            outbox,
            events,
            records,
            imports)
        .after(List.of(), List.of(change.entry()));
  }

  private boolean hasAnotherAdministrator(User but) {
    return but.role() instanceof Role.StaffOf staff
        && users
            .values()
            .exists(user -> !user.id().equals(but.id()) && user.administers(staff.practice()));
  }

  /** The login that has an e-mail address. Where a user and a care home have it, the user. */
  Optional<KnownLogin> login(EmailAddress email) {
    return users
        .get(email)
        .filter(user -> !user.disabled())
        .<Login>map(Login.OfUser::new)
        .orElse(() -> Option.ofOptional(accounts.careHome(email)).map(Snapshot::login))
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
        .orElse(() -> Option.ofOptional(accounts.careHome(email)).map(Snapshot::login))
        .filter(login -> login.id().equals(id))
        .map(login -> new KnownLogin(login, logins.password(id, email)))
        .toJavaOptional();
  }

  private static Login login(CareHomeAccount home) {
    return new Login.OfCareHome(home.id(), home.details().name(), home.details().email());
  }

  /** The table after a step for each item; empty where one of the steps was in vain. */
  static <B, T> Optional<B> all(
      B table, List<? extends T> items, BiFunction<B, T, Optional<B>> step) {
    Optional<B> written = Optional.of(table);
    for (T item : items) {
      written = written.flatMap(so -> step.apply(so, item));
    }
    return written;
  }

  Snapshot with(AccountTable other) {
    return new Snapshot(
        other, links, requests, resets, audit, users, logins, factors, outbox, events, records,
        imports);
  }

  Snapshot with(LinkTable other) {
    return new Snapshot(
        accounts, other, requests, resets, audit, users, logins, factors, outbox, events, records,
        imports);
  }

  Snapshot with(RequestTable other) {
    return new Snapshot(
        accounts, links, other, resets, audit, users, logins, factors, outbox, events, records,
        imports);
  }

  Snapshot with(ResetTable other) {
    return new Snapshot(
        accounts, links, requests, other, audit, users, logins, factors, outbox, events, records,
        imports);
  }

  Snapshot with(AuditTable other) {
    return new Snapshot(
        accounts, links, requests, resets, other, users, logins, factors, outbox, events, records,
        imports);
  }

  Snapshot with(LoginTable other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, other, factors, outbox, events, records,
        imports);
  }

  Snapshot with(SecondFactorTable other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, logins, other, outbox, events, records,
        imports);
  }

  Snapshot with(NotificationTable other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, logins, factors, other, events, records,
        imports);
  }

  Snapshot with(EventTable other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, logins, factors, outbox, other, records,
        imports);
  }

  Snapshot with(Map<IdempotencyKey, IdempotencyRecord> other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, logins, factors, outbox, events, other,
        imports);
  }

  Snapshot with(ImportTable other) {
    return new Snapshot(
        accounts, links, requests, resets, audit, users, logins, factors, outbox, events, records,
        other);
  }
}
