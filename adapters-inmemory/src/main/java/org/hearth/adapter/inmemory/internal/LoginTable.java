package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.StoredSession.OfActor;
import org.hearth.application.port.out.signin.StoredSession.OfLogin;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.HomePerson;

/** Passwords by login, and what was handed out to those who have them, or are to have them. */
record LoginTable(
    Map<UUID, StoredPassword> passwords,
    Map<TokenHash, StoredSession> sessions,
    Map<TokenHash, PasswordLink> links,
    Map<String, AttemptCount> attempts,
    ApiTokenTable programs,
    PersistentSortedMap<HomePerson> persons,
    AddressChangeTable addresses) {
  static final LoginTable EMPTY =
      new LoginTable(
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          ApiTokenTable.EMPTY,
          PersistentSortedMap.empty(),
          AddressChangeTable.EMPTY);

  /** A password, and the address that its login had. */
  record StoredPassword(EmailAddress email, Password password) {}

  Optional<Password> password(UUID login, EmailAddress email) {
    return passwords
        .get(login)
        .filter(kept -> kept.email().equals(email))
        .map(StoredPassword::password)
        .toJavaOptional();
  }

  LoginTable with(UUID login, EmailAddress email, Password password) {
    return new LoginTable(
        passwords.put(login, new StoredPassword(email, password)),
        sessions,
        links,
        attempts,
        programs,
        persons,
        addresses);
  }

  LoginTable with(StoredSession session) {
    return new LoginTable(
        passwords,
        sessions.put(session.token(), session),
        links,
        attempts,
        programs,
        persons,
        addresses);
  }

  LoginTable with(PasswordLink link) {
    return new LoginTable(
        passwords, sessions, links.put(link.token(), link), attempts, programs, persons, addresses);
  }

  LoginTable with(Map<String, AttemptCount> other) {
    return new LoginTable(passwords, sessions, links, other, programs, persons, addresses);
  }

  LoginTable with(ApiTokenTable other) {
    return new LoginTable(passwords, sessions, links, attempts, other, persons, addresses);
  }

  LoginTable with(AddressChangeTable other) {
    return new LoginTable(passwords, sessions, links, attempts, programs, persons, other);
  }

  LoginTable with(HomePerson person) {
    return new LoginTable(
        passwords,
        sessions,
        links,
        attempts,
        programs,
        persons.plus(person.id(), person),
        addresses);
  }

  /** Without the sessions of a home in which that person is on shift. */
  LoginTable withoutShift(UUID home, String onShift) {
    return new LoginTable(
        passwords,
        sessions.filterValues(
            s ->
                !(s instanceof OfLogin of
                    && of.login().equals(home)
                    && of.onShift().equals(Optional.of(onShift)))),
        links,
        attempts,
        programs,
        persons,
        addresses);
  }

  LoginTable withoutSession(TokenHash token) {
    return new LoginTable(
        passwords, sessions.remove(token), links, attempts, programs, persons, addresses);
  }

  LoginTable withoutSessions(Predicate<StoredSession> ended) {
    return new LoginTable(
        passwords,
        sessions.filterValues(ended.negate()),
        links,
        attempts,
        programs,
        persons,
        addresses);
  }

  /** Without anything by which a closed home could act: also persons, and sessions of an issuer. */
  LoginTable withoutHome(AccountId home) {
    return withoutPersons(home)
        .withoutAll(home.value())
        .withoutPassword(home.value())
        .withoutSessions(
            session ->
                session instanceof OfActor of
                    && of.actor() instanceof Actor.CareHomeStaff staff
                    && staff.careHome().equals(home));
  }

  private LoginTable withoutPersons(AccountId home) {
    LoginTable without = this;
    for (HomePerson person : persons.all(known -> known.careHome().equals(home))) {
      without = without.with(person.gone());
    }
    return without;
  }

  LoginTable withoutPassword(UUID login) {
    return new LoginTable(
        passwords.remove(login), sessions, links, attempts, programs, persons, addresses);
  }

  /** Without whatever else a login that chose a password has. */
  LoginTable withoutAll(UUID login) {
    return new LoginTable(
        passwords,
        sessions.filterValues(s -> !(s instanceof OfLogin of && of.login().equals(login))),
        links.filterValues(link -> !link.login().equals(login)),
        attempts,
        programs,
        persons,
        addresses);
  }

  /** Without what a login had under other addresses than this one. */
  LoginTable onlyUnder(UUID login, EmailAddress email) {
    return new LoginTable(
        passwords.filter((id, kept) -> !id.equals(login) || kept.email().equals(email)),
        sessions.filterValues(
            s ->
                !(s instanceof OfLogin of && of.login().equals(login)) || of.email().equals(email)),
        links.filterValues(l -> !l.login().equals(login) || l.email().equals(email)),
        attempts,
        programs,
        persons,
        addresses);
  }

  LoginTable without(Instant now) {
    return new LoginTable(
        passwords,
        sessions.filterValues(session -> session.expiresAt().isAfter(now)),
        links.filterValues(link -> link.expiresAt().isAfter(now)),
        attempts.filterValues(count -> count.forgetAt().isAfter(now)),
        programs,
        persons,
        addresses.without(now));
  }
}
