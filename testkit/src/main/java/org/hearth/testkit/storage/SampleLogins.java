package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** Logins in a storage, and what they have. */
record SampleLogins(SampleStorage given) {
  static final Instant NOW = Sample.NOW;
  static final Instant LATER = NOW.plusSeconds(3600);

  SignInStorage storage() {
    return given.signIn();
  }

  /** An administrator: what a storage leaves out of a user is noticed. */
  User user(String local) {
    User user =
        new User(
            given.sample().id(),
            Sample.email(local),
            new NamePart("Łucja Ó’Súilleabháin"),
            new Role.StaffOf(Sample.PRACTICE, true));
    assertThat(given.signIn().users().add(user, UsersContract.HASH, entry(Optional.empty())))
        .isTrue();
    return user;
  }

  Optional<KnownLogin> find(EmailAddress email) {
    return storage().logins().find(email);
  }

  /** The login of a home as it is now. */
  KnownLogin login(CareHomeAccount home) {
    return find(home.details().email()).orElseThrow();
  }

  PasswordChoice choice(KnownLogin before, String hash) {
    return new PasswordChoice(
        before,
        new Password(given.sample().id(), hash),
        notification(before.login().email(), before.login().account()),
        entry(before.login().account()));
  }

  /** The login with a password. */
  KnownLogin withPassword(CareHomeAccount home) {
    assertThat(storage().logins().choose(choice(login(home), UsersContract.HASH))).isTrue();
    return login(home);
  }

  EmailNotification notification(EmailAddress to, Optional<AccountId> account) {
    return new EmailNotification(
        given.sample().id(), NotificationKind.PASSWORD_CHOSEN, to, account, NOW);
  }

  AuditEntry entry(Optional<AccountId> subject) {
    return given
        .sample()
        .entry(new Actor.HearthSystem("sign-in"), AuditAction.SIGNED_IN, subject, "signed in");
  }

  StoredSession session(KnownLogin known, Optional<String> onShift) {
    StoredSession session =
        new StoredSession.OfLogin(
            token(),
            known.login().id(),
            known.login().email(),
            known.passwordVersion().orElseThrow(),
            onShift,
            use(),
            LATER);
    storage().sessions().open(session, entry(known.login().account()));
    return session;
  }

  /** Of a person whom an issuer has authenticated. */
  StoredSession session(Actor actor) {
    StoredSession session = new StoredSession.OfActor(token(), actor, use(), LATER);
    storage().sessions().open(session, entry(Optional.empty()));
    return session;
  }

  private static SessionUse use() {
    return SessionUse.begun(NOW, Optional.of("192.0.2.1"), Optional.of("Firefox on Windows"));
  }

  PasswordLink link(KnownLogin known) {
    PasswordLink link =
        new PasswordLink(
            token(), known.login().id(), known.login().email(), known.passwordVersion(), LATER);
    storage().links().keep(link);
    return link;
  }

  CareHomeAccount moved(CareHomeAccount home, EmailAddress email) {
    CareHomeAccount amended = home.amended(home.contact(), Optional.of(email));
    given.keep(given.change(home.id()).amend(home, amended).build());
    return amended;
  }

  /** In the form of a SHA-256. */
  private TokenHash token() {
    UUID id = given.sample().id();
    return new TokenHash(id.toString().replace("-", "").repeat(2));
  }
}
