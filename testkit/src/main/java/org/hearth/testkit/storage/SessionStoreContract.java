package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.user.User;
import org.junit.jupiter.api.Test;

/** {@link SessionStore}: who has signed in. */
public interface SessionStoreContract extends StorageFactory {

  @Test
  default void sessions_of_users_and_homes_come_back_as_they_were() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    KnownLogin home = logins.withPassword(given.careHome());
    User user = logins.user("desk");
    KnownLogin importService = logins.find(user.email()).orElseThrow();
    StoredSession rosas = logins.session(home, Optional.of("Rosa"));
    StoredSession users = logins.session(importService, Optional.empty());

    assertThat(find(logins, rosas)).contains(found(rosas, home.login().actor(Optional.of("Rosa"))));
    assertThat(find(logins, users))
        .contains(found(users, importService.login().actor(Optional.empty())));
  }

  @Test
  default void sessions_of_whom_an_issuer_vouched_for_come_back_as_they_were() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);

    for (Actor actor :
        List.of(
            new Actor.PracticeStaff("Łucja Ó’Súilleabháin".repeat(15), Sample.PRACTICE),
            new Actor.CareHomeStaff("Rosa", given.careHome().id()),
            new Actor.Support("Sue"))) {
      StoredSession session = logins.session(actor);
      assertThat(find(logins, session)).contains(found(session, actor));
    }
  }

  @Test
  default void a_session_of_whom_an_issuer_vouched_for_expires_and_ends_as_others_do() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    SessionStore sessions = logins.storage().sessions();
    StoredSession expiring = logins.session(new Actor.Support("Sue"));
    StoredSession ended = logins.session(new Actor.Support("Sue"));
    AuditEntry entry = logins.entry(Optional.empty());

    assertThat(sessions.end(ended.token(), entry)).isTrue();
    assertThat(find(logins, ended)).isEmpty();
    assertThat(given.trail()).endsWith(entry);
    assertThat(sessions.find(expiring.token(), SampleLogins.LATER)).isEmpty();
    logins.storage().forgetExpired(SampleLogins.LATER.minusNanos(1_000));
    assertThat(find(logins, expiring)).isPresent();
    logins.storage().forgetExpired(SampleLogins.LATER);
    assertThat(find(logins, expiring)).isEmpty();
  }

  /** The issuer authenticated the person, and not for a password or an address. */
  @Test
  default void a_session_of_whom_an_issuer_vouched_for_outlasts_password_and_address() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    StoredSession session = logins.session(new Actor.CareHomeStaff("Rosa", home.id()));

    logins.withPassword(home);
    assertThat(find(logins, session)).isPresent();
    logins.moved(home, Sample.email("other"));
    assertThat(find(logins, session)).isPresent();
  }

  @Test
  default void a_session_is_found_until_it_expires() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    StoredSession session = logins.session(logins.withPassword(given.careHome()), Optional.empty());
    SessionStore sessions = logins.storage().sessions();

    logins.storage().forgetExpired(SampleLogins.LATER.minusNanos(1_000));
    assertThat(sessions.find(session.token(), SampleLogins.LATER.minusNanos(1_000))).isPresent();
    assertThat(sessions.find(session.token(), SampleLogins.LATER)).isEmpty();
    logins.storage().forgetExpired(SampleLogins.LATER);
    assertThat(find(logins, session)).isEmpty();
  }

  @Test
  default void a_session_ends_once_with_its_entry() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    StoredSession session = logins.session(logins.withPassword(given.careHome()), Optional.empty());
    AuditEntry entry = logins.entry(Optional.empty());

    assertThat(logins.storage().sessions().end(session.token(), entry)).isTrue();
    assertThat(logins.storage().sessions().end(session.token(), logins.entry(Optional.empty())))
        .isFalse();

    assertThat(find(logins, session)).isEmpty();
    assertThat(given.trail()).endsWith(entry);
  }

  @Test
  default void a_session_ends_with_the_password_and_with_the_address() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    StoredSession before = logins.session(logins.withPassword(home), Optional.empty());
    StoredSession after = logins.session(logins.withPassword(home), Optional.empty());
    assertThat(find(logins, before)).isEmpty();
    assertThat(find(logins, after)).isPresent();

    CareHomeAccount moved = logins.moved(home, Sample.email("other"));
    assertThat(find(logins, after)).isEmpty();
    logins.moved(moved, home.details().email());
    assertThat(find(logins, after)).isEmpty();
  }

  /** As when a login signs in with the old password while a new one is chosen. */
  @Test
  default void a_session_that_is_opened_with_a_password_of_before_is_not_valid() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    KnownLogin before = logins.withPassword(home);
    logins.withPassword(home);

    assertThat(find(logins, logins.session(before, Optional.empty()))).isEmpty();
  }

  static ActiveSession found(StoredSession session, Actor actor) {
    return new ActiveSession(session.token(), actor, session.use(), SampleLogins.LATER);
  }

  private static Optional<ActiveSession> find(SampleLogins logins, StoredSession session) {
    return logins.storage().sessions().find(session.token(), SampleLogins.NOW);
  }
}
