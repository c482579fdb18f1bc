package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FactorTrial.SUE;
import static org.hearth.testkit.signin.FactorTrial.SUPPORT;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.util.List;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsCode;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Second factors of those who have lost them are reset by others. */
public interface ResettingASecondFactorStory extends AuthenticationFactory {
  @Test
  default void support_resets_a_second_factor_with_a_reason() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    given.appOf(ANN);
    var reset = door.authentication().resetSecondFactor();
    refused(reset.reset(HearthFixture.ANN, ANN, "lost her telephone"), "not-allowed");
    assertThat(faultyFields(reset.reset(SUPPORT, ANN, " "))).containsExactly("reason");
    refused(reset.reset(SUPPORT, "nobody@hearth.example", "lost it"), "no-second-factor");
    granted(reset.reset(SUPPORT, ANN, "lost her telephone"));
    granted(door.signIn(ANN, PASSWORD));
    refused(reset.reset(SUPPORT, ANN, "again"), "no-second-factor");
    assertThat(door.trail(AuditAction.SECOND_FACTOR_RESET))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(SUPPORT))
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo("lost her telephone"));
  }

  @Test
  default void R18_an_administrator_resets_those_of_users_of_their_practice_alone() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    UserTrial users = new UserTrial(door);
    users.ada();
    users.bob();
    users.mia();
    given.sue();
    door.willowHouseWithPassword();
    Actor ada = users.actor(UserTrial.ADA);
    Actor bob = users.actor(UserTrial.BOB);
    for (String email : List.of(UserTrial.ADA, UserTrial.BOB, UserTrial.MIA, SUE, OFFICE)) {
      given.appOf(email);
    }
    var reset = door.authentication().resetSecondFactor();
    for (String another : List.of(UserTrial.MIA, SUE, OFFICE, "none@lime-street.example")) {
      refused(reset.reset(ada, another, "lost it"), "no-second-factor");
    }
    refused(reset.reset(bob, UserTrial.ADA, "lost it"), "not-allowed");
    granted(reset.reset(ada, UserTrial.BOB, "lost it"));
    granted(door.signIn(UserTrial.BOB, PASSWORD));
    for (String kept : List.of(UserTrial.MIA, SUE, OFFICE)) {
      refused(door.signIn(kept, PASSWORD), "second-factor-required");
    }
  }

  /** A session that was stolen takes none away. */
  @Test
  default void nobody_resets_their_own() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    UserTrial users = new UserTrial(given.door());
    users.ada();
    Actor ada = users.actor(UserTrial.ADA);
    given.appOf(UserTrial.ADA);
    refused(
        given.door().authentication().resetSecondFactor().reset(ada, UserTrial.ADA, "lost it"),
        "not-allowed");
    refused(given.door().signIn(UserTrial.ADA, PASSWORD), "second-factor-required");
  }

  @Test
  default void another_user_with_the_address_of_one_who_was_removed_has_no_second_factor() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    UserTrial users = new UserTrial(given.door());
    var bob = users.bob();
    given.appOf(UserTrial.BOB);
    NeedsCode waiting = given.needsCode(UserTrial.BOB);
    granted(users.users().remove(SUPPORT, bob.id(), "has left"));
    users.bob();
    granted(given.door().signIn(UserTrial.BOB, PASSWORD));
    refused(given.give(waiting.token(), "123456"), "sign-in-expired");
    assertThat(given.door().storage().signIn().orElseThrow().secondFactors().find(bob.id()))
        .isEmpty();
  }
}
