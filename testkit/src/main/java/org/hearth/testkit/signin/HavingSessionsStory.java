package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.OwnSessions.OwnSession;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Sessions end where they go unused, and each has a list of their own. */
public interface HavingSessionsStory extends AuthenticationFactory {
  Duration IDLE = Duration.ofMinutes(30);

  @Test
  default void a_session_ends_after_half_an_hour_without_use() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn used = granted(door.signIn(ANN, PASSWORD));
    SignedIn unused = granted(door.signIn(ANN, PASSWORD));

    door.clock().pass(IDLE.minusSeconds(1));
    assertThat(door.session(used)).isPresent();
    door.clock().pass(Duration.ofSeconds(1));
    assertThat(door.session(used)).isPresent();
    assertThat(door.session(unused)).isEmpty();
    assertThat(list(door, used)).hasSize(1);
  }

  @Test
  default void use_is_written_down_once_a_minute() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn ann = granted(door.signIn(ANN, PASSWORD));
    Instant begun = door.clock().instant();

    door.clock().pass(Duration.ofSeconds(59));
    door.session(ann);
    assertThat(list(door, ann).get(0).usedAt()).isEqualTo(begun);
    door.clock().pass(Duration.ofSeconds(1));
    door.session(ann);
    assertThat(list(door, ann).get(0).usedAt()).isEqualTo(begun.plusSeconds(60));
  }

  @Test
  default void one_sees_when_from_where_and_by_what_one_signed_in() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();
    door.ann();
    granted(door.signIn(ANN, PASSWORD));
    SignedIn first = signIn(door, "Rosa", "192.0.2.1", "Firefox on Windows");
    door.clock().pass(Duration.ofMinutes(2));
    SignedIn second = signIn(door, "Tom", "192.0.2.2", "Safari on iPad");
    Instant now = door.clock().instant();

    assertThat(list(door, second))
        .containsExactly(
            new OwnSession(
                "Rosa",
                now.minusSeconds(120),
                now.minusSeconds(120),
                first.expiresAt(),
                Optional.of("192.0.2.1"),
                Optional.of("Firefox on Windows"),
                false),
            new OwnSession(
                "Tom",
                now,
                now,
                second.expiresAt(),
                Optional.of("192.0.2.2"),
                Optional.of("Safari on iPad"),
                true));
  }

  @Test
  default void the_session_before_is_the_last_of_the_same_person() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();
    door.ann();
    SignedIn first = signIn(door, "Rosa", "192.0.2.1", "Firefox on Windows");
    assertThat(previous(door, first)).isEmpty();
    Instant rosas = door.clock().instant();
    door.clock().pass(Duration.ofMinutes(2));
    SignedIn tom = signIn(door, "Tom", "192.0.2.1", "Firefox on Windows");
    granted(door.signIn(ANN, PASSWORD));
    door.authentication().sessions().end(first.token());
    door.clock().pass(Duration.ofMinutes(2));
    SignedIn again = signIn(door, "Rosa", "192.0.2.2", "Safari on iPad");

    assertThat(previous(door, again)).contains(rosas);
    assertThat(previous(door, tom)).isEmpty();
    refused(
        door.authentication().ownSessions().previous(HearthFixture.ANN, again.token()),
        "not-allowed");
  }

  private static Optional<Instant> previous(SignInFixture door, SignedIn by) {
    return granted(door.authentication().ownSessions().previous(by.actor(), by.token()));
  }

  @Test
  default void ending_the_others_leaves_the_one_that_asks_and_everybody_elses() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();
    door.ann();
    SignedIn home = granted(door.signIn(OFFICE, PASSWORD));
    List<SignedIn> others =
        List.of(granted(door.signIn(ANN, PASSWORD)), granted(door.signIn(ANN, PASSWORD)));
    SignedIn asking = granted(door.signIn(ANN, PASSWORD));

    assertThat(
            granted(door.authentication().ownSessions().endOthers(asking.actor(), asking.token())))
        .isEqualTo(2);

    others.forEach(
        other -> assertThat(door.newAuthentication().sessions().find(other.token())).isEmpty());
    assertThat(door.session(asking)).isPresent();
    assertThat(door.session(home)).isPresent();
    assertThat(door.trail(AuditAction.SIGNED_OUT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.identity()).isEqualTo(asking.actor().identity()));
  }

  @Test
  default void sessions_of_an_issuers_account_are_its_own() {
    SignInFixture door = SignInFixture.of(this);
    SignedIn sues = withOidc(door, "sue");
    SignedIn again = withOidc(door, "sue");
    SignedIn toms = withOidc(door, "tom");

    assertThat(list(door, sues)).hasSize(2);
    assertThat(granted(door.authentication().ownSessions().endOthers(sues.actor(), sues.token())))
        .isOne();
    assertThat(door.session(again)).isEmpty();
    assertThat(door.session(toms)).isPresent();
  }

  @Test
  default void who_is_known_by_a_name_alone_has_no_list() {
    SignInFixture door = SignInFixture.of(this);
    SignedIn ann = signedInAnn(door);

    refused(
        door.authentication().ownSessions().list(HearthFixture.ANN, ann.token()), "not-allowed");
    refused(
        door.authentication().ownSessions().endOthers(HearthFixture.ANN, ann.token()),
        "not-allowed");
    assertThat(door.session(ann)).isPresent();
  }

  private static SignedIn signedInAnn(SignInFixture door) {
    door.ann();
    return granted(door.signIn(ANN, PASSWORD));
  }

  private static List<OwnSession> list(SignInFixture door, SignedIn by) {
    return granted(door.authentication().ownSessions().list(by.actor(), by.token()));
  }

  private static SignedIn signIn(SignInFixture door, String person, String source, String browser) {
    return granted(
        door.authentication()
            .signIn()
            .signIn(
                new Credentials(
                    OFFICE, PASSWORD, Optional.of(person), source, Optional.of(browser))));
  }

  private static SignedIn withOidc(SignInFixture door, String subject) {
    return granted(
        door.authentication()
            .signInWithOidc()
            .signIn(
                new Actor.Support("Sam", Optional.of(Identity.of("https://login " + subject))),
                "login.example"));
  }
}
