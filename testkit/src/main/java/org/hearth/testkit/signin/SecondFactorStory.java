package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FactorTrial.PROGRAM;
import static org.hearth.testkit.signin.FactorTrial.STEP;
import static org.hearth.testkit.signin.FactorTrial.tokenOf;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.ELSEWHERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.signin.FactorTrial.App;
import org.junit.jupiter.api.Test;

/** Logins that ask for a code of an app besides the password. */
public interface SecondFactorStory extends AuthenticationFactory {
  @Test
  default void who_set_up_an_app_signs_in_with_its_code() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();

    refused(door.signIn(ANN, PASSWORD), "second-factor-required");
    PendingToken token = given.needsCode(ANN).token();
    door.clock().pass(STEP);
    SignInStep.Complete complete =
        (SignInStep.Complete) granted(given.give(token, app.code(door.clock().instant())));

    assertThat(door.session(complete.session())).isPresent();
    assertThat(door.authentication().sessions().find(tokenOf(token))).isEmpty();
    assertThat(door.trail(AuditAction.SIGNED_IN))
        .extracting(AuditEntry::reason)
        .containsOnly("with a password and a code");
    assertThat(door.trail(AuditAction.SECOND_FACTOR_SET_UP)).hasSize(1);
    door.authentication().sendNotifications().sendWaiting();
    assertThat(door.mailboxes().of(ANN))
        .extracting(message -> message.subject())
        .containsExactly("Your second factor was changed");
  }

  @Test
  default void a_home_may_have_an_app_too() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.willowHouseWithPassword();
    given.appOf(OFFICE);
    refused(door.signIn(OFFICE, PASSWORD), "second-factor-required");
  }

  @Test
  default void a_code_is_never_taken_twice() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();
    String ofSetUp = app.code(door.clock().instant());
    refused(given.give(given.needsCode(ANN).token(), ofSetUp), "second-factor-failed");
    door.clock().pass(STEP);
    String next = app.code(door.clock().instant());
    granted(given.give(given.needsCode(ANN).token(), next));
    refused(given.give(given.needsCode(ANN).token(), next), "second-factor-failed");
    refused(given.give(given.needsCode(ANN).token(), ofSetUp), "second-factor-failed");
  }

  @Test
  default void of_many_who_give_one_code_at_once_at_two_servers_one_is_let_in() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    App own = given.appOf(ANN);
    List<SignInBySteps> servers = List.of(given.steps(), door.newAuthentication().signInBySteps());
    door.clock().pass(STEP);
    String code = own.app().code(door.clock().instant());
    for (String each : List.of(code, own.recoveryCodes().get(0))) {
      List<PendingToken> tokens =
          Stream.generate(() -> given.needsCode(ANN).token()).limit(Racers.COUNT).toList();
      List<Either<Refusal, SignInStep>> answers;
      try (Racers racers = new Racers()) {
        answers =
            racers.race(racer -> servers.get(racer % 2).giveCode(tokens.get(racer), each, PROGRAM));
      }
      assertThat(answers).filteredOn(Either::isRight).hasSize(1);
      door.clock().passDays(1);
    }
    assertThat(door.trail(AuditAction.SIGNED_IN)).hasSize(3);
  }

  @Test
  default void of_many_who_use_one_sign_in_at_once_one_has_a_session() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    App own = given.appOf(ANN);
    door.clock().pass(STEP);
    PendingToken token = given.needsCode(ANN).token();
    List<Either<Refusal, SignInStep>> answers;
    try (Racers racers = new Racers()) {
      answers = racers.race(racer -> given.give(token, own.recoveryCodes().get(racer % 10)));
    }
    assertThat(answers).filteredOn(Either::isRight).hasSize(1);
  }

  @Test
  default void a_recovery_code_works_once_however_it_is_typed() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    List<String> codes = given.appOf(ANN).recoveryCodes();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    granted(given.give(given.needsCode(ANN).token(), codes.get(0)));
    refused(given.give(given.needsCode(ANN).token(), codes.get(0)), "second-factor-failed");
    granted(
        given.give(
            given.needsCode(ANN).token(),
            " " + codes.get(1).toLowerCase(Locale.ROOT).replace("-", " ")));
    assertThat(door.trail(AuditAction.RECOVERY_CODE_USED)).hasSize(2);
  }

  /** A link by e-mail is no way round it. */
  @Test
  default void a_new_password_ends_what_waits_and_leaves_the_second_factor() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();
    PendingToken token = given.needsCode(ANN).token();
    granted(door.authentication().askForPasswordLink().ask(ANN, ELSEWHERE));
    granted(door.choose(door.linkTo(ANN), OTHER_PASSWORD));
    door.clock().pass(STEP);
    refused(given.give(token, app.code(door.clock().instant())), "sign-in-expired");
    refused(door.signIn(ANN, OTHER_PASSWORD), "second-factor-required");
  }

  @Test
  default void a_sign_in_waits_for_ten_minutes() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();
    PendingToken token = given.needsCode(ANN).token();
    door.clock().pass(Duration.ofMinutes(10));
    refused(given.give(token, app.code(door.clock().instant())), "sign-in-expired");
    refused(given.give(new PendingToken("none"), "123456"), "sign-in-expired");
  }

  @Test
  default void a_clock_may_be_half_a_minute_wrong() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();
    door.clock().pass(Duration.ofHours(1));
    String code = app.code(door.clock().instant().minus(STEP));
    refused(
        given.give(
            given.needsCode(ANN).token(),
            app.code(door.clock().instant().minus(STEP.multipliedBy(2)))),
        "second-factor-failed");
    granted(given.give(given.needsCode(ANN).token(), code));
    granted(given.give(given.needsCode(ANN).token(), app.code(door.clock().instant().plus(STEP))));
  }
}
