package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSession.OfLogin;
import org.hearth.application.storage.login.Password;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.application.storage.login.Tally;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.HomePerson;

/** Passwords by login, and what was handed out to those who have them, or are to have them. */
record LoginBook(
    Map<UUID, Kept> passwords,
    Map<TokenHash, KeptSession> sessions,
    Map<TokenHash, PasswordLink> links,
    Map<String, Tally> tallies,
    ProgramBook programs,
    Ordered<HomePerson> persons,
    AddressChangeBook addresses) {
  static final LoginBook EMPTY =
      new LoginBook(
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          ProgramBook.EMPTY,
          Ordered.empty(),
          AddressChangeBook.EMPTY);

  /** A password, and the address that its login had. */
  record Kept(EmailAddress email, Password password) {}

  Optional<Password> password(UUID login, EmailAddress email) {
    return passwords
        .get(login)
        .filter(kept -> kept.email().equals(email))
        .map(Kept::password)
        .toJavaOptional();
  }

  LoginBook with(UUID login, EmailAddress email, Password password) {
    return new LoginBook(
        passwords.put(login, new Kept(email, password)),
        sessions,
        links,
        tallies,
        programs,
        persons,
        addresses);
  }

  LoginBook with(KeptSession session) {
    return new LoginBook(
        passwords,
        sessions.put(session.token(), session),
        links,
        tallies,
        programs,
        persons,
        addresses);
  }

  LoginBook with(PasswordLink link) {
    return new LoginBook(
        passwords, sessions, links.put(link.token(), link), tallies, programs, persons, addresses);
  }

  LoginBook with(Map<String, Tally> other) {
    return new LoginBook(passwords, sessions, links, other, programs, persons, addresses);
  }

  LoginBook with(ProgramBook other) {
    return new LoginBook(passwords, sessions, links, tallies, other, persons, addresses);
  }

  LoginBook with(AddressChangeBook other) {
    return new LoginBook(passwords, sessions, links, tallies, programs, persons, other);
  }

  LoginBook with(HomePerson person) {
    return new LoginBook(
        passwords,
        sessions,
        links,
        tallies,
        programs,
        persons.plus(person.id(), person),
        addresses);
  }

  /** Without the sessions of a home in which that person is on shift. */
  LoginBook withoutShift(UUID home, String onShift) {
    return new LoginBook(
        passwords,
        sessions.filterValues(
            s ->
                !(s instanceof OfLogin of
                    && of.login().equals(home)
                    && of.onShift().equals(Optional.of(onShift)))),
        links,
        tallies,
        programs,
        persons,
        addresses);
  }

  LoginBook withoutSession(TokenHash token) {
    return new LoginBook(
        passwords, sessions.remove(token), links, tallies, programs, persons, addresses);
  }

  LoginBook withoutSessions(Predicate<KeptSession> ended) {
    return new LoginBook(
        passwords,
        sessions.filterValues(ended.negate()),
        links,
        tallies,
        programs,
        persons,
        addresses);
  }

  LoginBook withoutPassword(UUID login) {
    return new LoginBook(
        passwords.remove(login), sessions, links, tallies, programs, persons, addresses);
  }

  /** Without whatever else a login that chose a password has. */
  LoginBook withoutAll(UUID login) {
    return new LoginBook(
        passwords,
        sessions.filterValues(s -> !(s instanceof OfLogin of && of.login().equals(login))),
        links.filterValues(link -> !link.login().equals(login)),
        tallies,
        programs,
        persons,
        addresses);
  }

  /** Without what a login had under other addresses than this one. */
  LoginBook onlyUnder(UUID login, EmailAddress email) {
    return new LoginBook(
        passwords.filter((id, kept) -> !id.equals(login) || kept.email().equals(email)),
        sessions.filterValues(
            s ->
                !(s instanceof OfLogin of && of.login().equals(login)) || of.email().equals(email)),
        links.filterValues(l -> !l.login().equals(login) || l.email().equals(email)),
        tallies,
        programs,
        persons,
        addresses);
  }

  LoginBook without(Instant now) {
    return new LoginBook(
        passwords,
        sessions.filterValues(session -> session.expiresAt().isAfter(now)),
        links.filterValues(link -> link.expiresAt().isAfter(now)),
        tallies.filterValues(tally -> tally.forgetAt().isAfter(now)),
        programs,
        persons,
        addresses.without(now));
  }
}
