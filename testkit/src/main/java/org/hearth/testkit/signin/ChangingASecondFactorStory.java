package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FactorTrial.PROGRAM;
import static org.hearth.testkit.signin.FactorTrial.STEP;
import static org.hearth.testkit.signin.FactorTrial.SUE;
import static org.hearth.testkit.signin.FactorTrial.SUPPORT;
import static org.hearth.testkit.signin.FactorTrial.credentials;
import static org.hearth.testkit.signin.FactorTrial.tokenOf;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import org.hearth.application.port.in.signin.SignInBySteps.SetUp;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsCode;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsSetUp;
import org.hearth.application.port.in.signin.SignInSettings.SecondFactorSettings.SecondFactorPolicy;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.signin.FactorTrial.App;
import org.junit.jupiter.api.Test;

/** Apps are set up, replaced and removed by their owners. */
public interface ChangingASecondFactorStory extends AuthenticationFactory {
  @Test
  default void support_sets_up_an_app_before_anything_else_where_it_is_compulsory() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this, SecondFactorPolicy.COMPULSORY));
    SignInFixture door = given.door();
    given.sue();
    door.ann();
    granted(door.signIn(ANN, PASSWORD));
    refused(door.signIn(SUE, PASSWORD), "second-factor-not-set-up");
    NeedsSetUp needs = (NeedsSetUp) granted(given.begin(SUE));
    assertThat(door.authentication().sessions().find(tokenOf(needs.token()))).isEmpty();
    assertThat(needs.address().toString())
        .startsWith("otpauth://totp/Hearth:")
        .contains("secret=" + needs.secret(), "issuer=Hearth");
    SetUp done = granted(given.confirm(needs));
    assertThat(done.session().actor().unidentified()).isEqualTo(SUPPORT);
    refused(door.signIn(SUE, PASSWORD), "second-factor-required");
  }

  @Test
  default void who_administers_a_practice_needs_an_app_too_where_it_is_compulsory() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this, SecondFactorPolicy.COMPULSORY));
    UserTrial users = new UserTrial(given.door());
    users.ada();
    users.bob();
    refused(given.door().signIn(UserTrial.ADA, PASSWORD), "second-factor-not-set-up");
    granted(given.door().signIn(UserTrial.BOB, PASSWORD));
    given.appOf(UserTrial.ADA);
    refused(given.door().signIn(UserTrial.ADA, PASSWORD), "second-factor-required");
  }

  @Test
  default void who_needs_an_app_replaces_it_and_does_not_remove_it() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this, SecondFactorPolicy.COMPULSORY));
    SignInFixture door = given.door();
    given.sue();
    App old = given.appOf(SUE);
    NeedsSetUp change = given.change(SUE, old);
    refused(given.steps().remove(change.token(), PROGRAM), "not-allowed");
    App young = new App(granted(given.confirm(change)), new Authenticator(change.secret()));
    door.clock().pass(STEP);
    refused(
        given.give(given.needsCode(SUE).token(), old.app().code(door.clock().instant())),
        "second-factor-failed");
    refused(
        given.give(given.needsCode(SUE).token(), old.recoveryCodes().get(5)),
        "second-factor-failed");
    granted(given.give(given.needsCode(SUE).token(), young.app().code(door.clock().instant())));
  }

  @Test
  default void who_chose_an_app_may_remove_it_with_a_code() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    App own = given.appOf(ANN);
    refused(given.steps().remove(given.needsCode(ANN).token(), PROGRAM), "sign-in-expired");
    granted(given.steps().remove(given.change(ANN, own).token(), PROGRAM));
    granted(door.signIn(ANN, PASSWORD));
    assertThat(door.trail(AuditAction.SECOND_FACTOR_REMOVED)).hasSize(1);
    NeedsSetUp again = (NeedsSetUp) granted(given.steps().beginChange(credentials(ANN)));
    refused(given.steps().remove(again.token(), PROGRAM), "no-second-factor");
  }

  /** Who had the password before there was an app gave no code of it. */
  @Test
  default void a_sign_in_that_began_before_the_app_neither_replaces_nor_removes_it() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    given.door().ann();
    NeedsSetUp earlier = (NeedsSetUp) granted(given.steps().beginChange(credentials(ANN)));
    App own = given.appOf(ANN);
    refused(given.confirm(earlier), "sign-in-expired");
    refused(given.steps().remove(earlier.token(), PROGRAM), "sign-in-expired");
    granted(given.give(given.needsCode(ANN).token(), own.recoveryCodes().get(0)));
  }

  @Test
  default void of_two_who_change_a_second_factor_with_codes_the_first_has_it() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    given.door().ann();
    App own = given.appOf(ANN);
    NeedsSetUp slow = given.change(ANN, own);
    NeedsCode other = (NeedsCode) granted(given.steps().beginChange(credentials(ANN)));
    NeedsSetUp quick = (NeedsSetUp) granted(given.give(other.token(), own.recoveryCodes().get(1)));
    granted(given.confirm(quick));
    refused(given.confirm(slow), "sign-in-expired");
    refused(given.steps().remove(slow.token(), PROGRAM), "sign-in-expired");
  }
}
