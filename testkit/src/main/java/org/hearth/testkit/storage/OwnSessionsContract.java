package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** {@link SessionStore}: use of sessions, and all that one has. */
public interface OwnSessionsContract extends StorageFactory {
  Instant USED = SampleLogins.NOW.plusSeconds(60);

  @Test
  default void use_is_noted_on_what_was_seen_and_on_nothing_else() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    SessionStore sessions = logins.storage().sessions();
    StoredSession session = logins.session(logins.withPassword(given.careHome()), Optional.empty());
    StoredSession other = logins.session(new Actor.Support("Sue"));
    ActiveSession seen = find(sessions, session);

    sessions.use(seen, USED);
    sessions.use(seen, USED.plusSeconds(1));

    assertThat(find(sessions, session).use()).isEqualTo(seen.use().again(USED));
    assertThat(find(sessions, other).use()).isEqualTo(other.use());
    assertThat(sessions.end(session.token(), logins.entry(Optional.empty()))).isTrue();
    sessions.use(seen, USED);
    assertThat(sessions.find(session.token(), SampleLogins.NOW)).isEmpty();
  }

  @Test
  default void the_sessions_of_one_are_listed_while_they_are_valid() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    SessionStore sessions = logins.storage().sessions();
    KnownLogin home = logins.withPassword(given.careHome());
    StoredSession one = logins.session(home, Optional.of("Rosa"));
    StoredSession two = logins.session(home, Optional.empty());
    logins.session(new Actor.Support("Sue", Optional.of(Identity.of("https://login sue"))));
    Identity whose = home.login().identity().orElseThrow();

    assertThat(sessions.of(whose, SampleLogins.NOW))
        .containsExactlyInAnyOrder(
            SessionStoreContract.found(one, home.login().actor(Optional.of("Rosa"))),
            SessionStoreContract.found(two, home.login().actor(Optional.empty())));
    assertThat(sessions.of(whose, SampleLogins.LATER)).isEmpty();
    assertThat(sessions.of(Identity.of("https://login sue"), SampleLogins.NOW)).hasSize(1);
    assertThat(sessions.of(Identity.of("https://login tom"), SampleLogins.NOW)).isEmpty();
    logins.withPassword(given.careHome());
    assertThat(sessions.of(whose, SampleLogins.NOW)).hasSize(2);
  }

  @Test
  default void the_others_of_one_end_together_with_one_entry() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    SessionStore sessions = logins.storage().sessions();
    KnownLogin home = logins.withPassword(given.careHome());
    StoredSession kept = logins.session(home, Optional.empty());
    List<StoredSession> others =
        List.of(logins.session(home, Optional.empty()), logins.session(home, Optional.empty()));
    StoredSession strange = logins.session(new Actor.Support("Sue"));
    Identity whose = home.login().identity().orElseThrow();
    AuditEntry entry = logins.entry(Optional.empty());

    assertThat(sessions.endOthers(whose, kept.token(), entry)).isEqualTo(2);
    assertThat(sessions.endOthers(whose, kept.token(), logins.entry(Optional.empty()))).isZero();

    assertThat(find(sessions, kept).token()).isEqualTo(kept.token());
    assertThat(find(sessions, strange).token()).isEqualTo(strange.token());
    others.forEach(other -> assertThat(sessions.find(other.token(), SampleLogins.NOW)).isEmpty());
    assertThat(given.trail()).endsWith(entry);
  }

  private static ActiveSession find(SessionStore sessions, StoredSession session) {
    return sessions.find(session.token(), SampleLogins.NOW).orElseThrow();
  }
}
