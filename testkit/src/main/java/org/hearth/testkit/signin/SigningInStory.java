package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.Sessions.Session;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.user.User;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Users and care homes sign in and out. */
public interface SigningInStory extends AuthenticationFactory {
  /** Twelve hours: a shift. */
  Duration SHIFT = Duration.ofHours(12);

  @Test
  default void staff_sign_in_as_staff_of_their_practice() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();

    SignedIn signedIn = granted(door.signIn(" ANN@lime-street.example ", PASSWORD));

    Actor ann = new Actor.PracticeStaff("Ann Quill", HearthFixture.LIME_STREET);
    assertThat(signedIn.actor().unidentified()).isEqualTo(ann);
    assertThat(signedIn.expiresAt()).isEqualTo(door.clock().instant().plus(SHIFT));
    assertThat(door.session(signedIn))
        .contains(new Session(signedIn.actor(), signedIn.expiresAt()));
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(ann));
  }

  @Test
  default void R19_two_of_one_name_are_told_apart_in_the_trail_and_where_from_is_kept() {
    SignInFixture door = SignInFixture.of(this);
    User ann = door.ann();
    User other =
        granted(
            door.authentication()
                .addUser()
                .add(
                    new Actor.HearthSystem("set-up"),
                    new UserForm(
                        "a.quill@lime-street.example",
                        "Ann Quill",
                        Optional.of(HearthFixture.LIME_STREET.text()),
                        PASSWORD)));

    SignedIn first = granted(door.signIn(ANN, PASSWORD, "192.0.2.1"));
    SignedIn second = granted(door.signIn("a.quill@lime-street.example", PASSWORD, "192.0.2.2"));

    assertThat(first.actor()).isNotEqualTo(second.actor());
    assertThat(first.actor().unidentified()).isEqualTo(second.actor().unidentified());
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .extracting(entry -> entry.identity().orElseThrow())
        .containsExactly(
            Identity.of(ann.id().toString()).from("192.0.2.1"),
            Identity.of(other.id().toString()).from("192.0.2.2"));
  }

  @Test
  default void support_signs_in_as_support() {
    SignInFixture door = SignInFixture.of(this);
    granted(
        door.authentication()
            .addUser()
            .add(
                new Actor.HearthSystem("set-up"),
                new UserForm("sue@hearth.example", "Sue", Optional.empty(), PASSWORD)));

    assertThat(granted(door.signIn("sue@hearth.example", PASSWORD)).actor().unidentified())
        .isEqualTo(new Actor.Support("Sue"));
  }

  @Test
  default void a_care_home_signs_in_with_the_address_of_its_account_and_says_who_is_on_shift() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouseWithPassword();

    Actor rosa = new Actor.CareHomeStaff("Rosa (nights)", home.id());
    SignedIn signedIn =
        granted(
            door.authentication()
                .signIn()
                .signIn(new Credentials(OFFICE, PASSWORD, Optional.of(" Rosa (nights) "), HERE)));

    assertThat(signedIn.actor().unidentified()).isEqualTo(rosa);
    assertThat(door.session(signedIn)).map(Session::actor).contains(signedIn.actor());
    assertThat(granted(door.signIn(OFFICE, PASSWORD)).actor().unidentified())
        .isEqualTo(new Actor.CareHomeStaff("Care home", home.id()));
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.subject()).contains(home.id()));
  }

  @Test
  default void whoever_is_on_shift_has_a_name_that_can_be_one() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();

    assertThat(
            faultyFields(
                door.authentication()
                    .signIn()
                    .signIn(new Credentials(OFFICE, PASSWORD, Optional.of("R".repeat(101)), HERE))))
        .containsExactly("onShift");
  }

  @Test
  default void a_wrong_password_leaves_an_entry_on_the_home() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouseWithPassword();

    refused(door.signIn(OFFICE, PASSWORD + " "), "sign-in-failed");

    assertThat(door.trail(AuditAction.SIGN_IN_FAILED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).contains(home.id()))
        .satisfies(entry -> assertThat(entry.reason()).doesNotContain("@"));
  }

  /**
   * Counted in calls of the hasher, which take the time; a clock would be fooled by the machine.
   */
  @Test
  default void whoever_is_not_let_in_gets_one_answer_after_the_same_work() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    door.ann();
    door.signIn(ANN, "the first attempt makes the hash for unknown addresses");

    for (String email : List.of(ANN, OFFICE, "nobody@hearth.example", "no address", "")) {
      int hashed = door.passwords().hashed();
      int matched = door.passwords().matched();
      assertThat(door.signIn(email, "not the password").getLeft())
          .isEqualTo(new SignInRefusal.SignInFailed());
      assertThat(door.passwords().hashed()).isEqualTo(hashed);
      assertThat(door.passwords().matched()).isEqualTo(matched + 1);
    }
    assertThat(door.trail(AuditAction.SIGN_IN_FAILED)).hasSize(6);
  }

  @Test
  default void a_session_ends_when_its_time_is_over() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn signedIn = granted(door.signIn(ANN, PASSWORD));

    for (int quarters = 1; quarters < SHIFT.toMinutes() / 15; quarters++) {
      door.clock().pass(Duration.ofMinutes(15));
      assertThat(door.session(signedIn)).isPresent();
    }
    door.clock().pass(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(door.session(signedIn)).isPresent();
    door.clock().pass(Duration.ofSeconds(1));
    assertThat(door.session(signedIn)).isEmpty();
  }

  @Test
  default void signing_out_ends_the_session_and_no_other() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn one = granted(door.signIn(ANN, PASSWORD));
    SignedIn other = granted(door.signIn(ANN, PASSWORD));

    door.authentication().sessions().end(one.token());
    door.authentication().sessions().end(one.token());

    assertThat(door.session(one)).isEmpty();
    assertThat(door.session(other)).isPresent();
    assertThat(door.trail(AuditAction.SIGNED_OUT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(other.actor().unidentified()))
        .satisfies(entry -> assertThat(entry.identity()).isEqualTo(other.actor().identity()));
  }

  @Test
  default void a_token_that_was_never_given_opens_nothing() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    granted(door.signIn(ANN, PASSWORD));

    assertThat(door.authentication().sessions().find(new SessionToken(""))).isEmpty();
    assertThat(door.authentication().sessions().find(new SessionToken("a".repeat(5000)))).isEmpty();
  }

  @Test
  default void a_hash_that_is_too_cheap_by_now_is_made_anew_at_the_next_sign_in() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn before = granted(door.signIn(ANN, PASSWORD));
    door.passwords().growDearer();

    granted(door.signIn(ANN, PASSWORD));
    int hashed = door.passwords().hashed();
    granted(door.signIn(ANN, PASSWORD));

    assertThat(door.passwords().hashed()).isEqualTo(hashed);
    assertThat(door.session(before)).isPresent();
  }

  @Test
  default void an_accent_is_the_same_whichever_way_a_keyboard_writes_it() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    granted(door.choose(door.linkTo(OFFICE), "caf\u00e9 with nine lamps"));

    granted(door.signIn(OFFICE, "cafe\u0301 with nine lamps"));
  }
}
