package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.signin.Sessions.Session;
import org.hearth.application.port.in.signin.SignInWithOidc;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Those sign in and out whom an issuer has authenticated. */
public interface SigningInWithOidcStory extends AuthenticationFactory {
  String ISSUER = "login.example";

  @Test
  default void whoever_is_vouched_for_has_a_session_as_others_have() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();

    for (Actor actor :
        List.of(
            new Actor.PracticeStaff("Ann Quill", HearthFixture.LIME_STREET),
            new Actor.CareHomeStaff("Rosa", home.id()),
            new Actor.Support("Sue"))) {
      SignedIn signedIn = granted(signIn(door).signIn(actor, ISSUER));

      assertThat(signedIn.actor()).isEqualTo(actor);
      assertThat(signedIn.expiresAt()).isEqualTo(door.clock().instant().plus(SigningInStory.SHIFT));
      assertThat(door.session(signedIn)).contains(new Session(actor, signedIn.expiresAt()));
    }
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .extracting(AuditEntry::reason)
        .containsOnly("by " + ISSUER);
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .extracting(AuditEntry::subject)
        .containsExactly(Optional.empty(), Optional.of(home.id()), Optional.empty());
  }

  @Test
  default void whoever_was_vouched_for_signs_out_as_others_do() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    Actor rosa = new Actor.CareHomeStaff("Rosa", home.id());
    SignedIn signedIn = granted(signIn(door).signIn(rosa, ISSUER));

    door.authentication().sessions().end(signedIn.token());

    assertThat(door.session(signedIn)).isEmpty();
    assertThat(door.trail(AuditAction.SIGNED_OUT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(rosa))
        .satisfies(entry -> assertThat(entry.subject()).contains(home.id()));
  }

  @Test
  default void whoever_was_vouched_for_is_out_when_the_time_is_over() {
    SignInFixture door = SignInFixture.of(this);
    SignedIn signedIn = granted(signIn(door).signIn(new Actor.Support("Sue"), ISSUER));

    door.clock().pass(SigningInStory.SHIFT);

    assertThat(door.session(signedIn)).isEmpty();
  }

  @Test
  default void nobody_signs_in_for_a_home_that_is_not_there() {
    SignInFixture door = SignInFixture.of(this);
    Actor rosa = new Actor.CareHomeStaff("Rosa", new AccountId(new UUID(1, 2)));

    refused(signIn(door).signIn(rosa, ISSUER), "care-home-not-found");

    assertThat(door.trail(AuditAction.SIGNED_IN)).isEmpty();
    assertThat(door.trail(AuditAction.SIGN_IN_FAILED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(rosa));
  }

  @Test
  default void nobody_is_known_who_acts_for_what_is_no_home() {
    SignInFixture door = SignInFixture.of(this);
    AccountId patient =
        granted(door.hearth().patients().register(HearthFixture.ANN, asha().form())).id();

    assertThat(signIn(door).isKnown(new Actor.CareHomeStaff("Rosa", patient))).isFalse();
    assertThat(signIn(door).isKnown(new Actor.CareHomeStaff("Rosa", new AccountId(new UUID(1, 2)))))
        .isFalse();
    assertThat(signIn(door).isKnown(HearthFixture.ANN)).isTrue();
    assertThat(signIn(door).isKnown(new Actor.HearthSystem("nightly"))).isTrue();
    refused(
        signIn(door).signIn(new Actor.CareHomeStaff("Rosa", patient), ISSUER),
        "care-home-not-found");
  }

  @Test
  default void what_is_no_person_has_no_session() {
    SignInFixture door = SignInFixture.of(this);

    refused(signIn(door).signIn(new Actor.HearthSystem("nightly"), ISSUER), "not-allowed");

    assertThat(door.trail(AuditAction.SIGNED_IN)).isEmpty();
  }

  @Test
  default void whoever_is_turned_away_leaves_an_entry() {
    SignInFixture door = SignInFixture.of(this);

    signIn(door).turnAway(ISSUER);

    assertThat(door.trail(AuditAction.SIGN_IN_FAILED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).contains(ISSUER));
  }

  private static SignInWithOidc signIn(SignInFixture door) {
    return door.authentication().signInWithOidc();
  }
}
