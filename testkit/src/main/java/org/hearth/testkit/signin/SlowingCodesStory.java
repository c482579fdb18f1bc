package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FactorTrial.STEP;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.ELSEWHERE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.signin.FactorTrial.App;
import org.junit.jupiter.api.Test;

/** Guesses at codes are slowed as those at passwords are. */
public interface SlowingCodesStory extends AuthenticationFactory {
  @Test
  default void guesses_at_codes_are_slowed_however_often_the_sign_in_is_begun() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    Authenticator app = given.appOf(ANN).app();
    for (int i = 0; i < 5; i++) {
      refused(given.give(given.needsCode(ANN).token(), "00000" + i), "second-factor-failed");
    }
    PendingToken token = given.needsCode(ANN).token();
    refused(given.give(token, app.code(door.clock().instant())), "too-many-attempts");
    assertThat(door.trail(AuditAction.SECOND_FACTOR_FAILED)).hasSize(5);
    door.clock().pass(STEP);
    granted(given.give(token, app.code(door.clock().instant())));
  }

  @Test
  default void of_many_guesses_at_once_no_more_are_made_than_are_free() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    given.appOf(ANN);
    List<PendingToken> tokens =
        Stream.generate(() -> given.needsCode(ANN).token()).limit(Racers.COUNT).toList();
    try (Racers racers = new Racers()) {
      racers.race(racer -> given.give(tokens.get(racer), "12345" + racer % 10));
    }
    assertThat(door.trail(AuditAction.SECOND_FACTOR_FAILED)).hasSizeLessThanOrEqualTo(5);
  }

  /** Who has the password alone neither gets a known browser nor slows the owner in theirs. */
  @Test
  default void who_has_the_password_alone_does_not_slow_the_owner_in_a_known_browser() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    door.ann();
    App own = given.appOf(ANN);
    DeviceTokens browser = own.setUp().session().devices().orElseThrow();
    door.clock().pass(STEP);
    for (int i = 0; i < 5; i++) {
      refused(given.give(given.needsCode(ANN).token(), "00000" + i), "second-factor-failed");
    }
    PendingToken token = given.needsCode(ANN).token();
    String code = own.app().code(door.clock().instant());
    refused(given.give(token, code), "too-many-attempts");
    granted(given.steps().giveCode(token, code, FactorTrial.browser(browser)));
  }

  /** Else a mailbox would give its reader more guesses at codes with each link. */
  @Test
  default void a_link_makes_no_browser_known_whose_login_asks_for_codes() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    given.door().ann();
    assertThat(chosenByLink(given)).isPresent();
    given.appOf(ANN);
    assertThat(chosenByLink(given)).isEmpty();
  }

  private static Optional<DeviceTokens> chosenByLink(FactorTrial given) {
    granted(given.door().authentication().askForPasswordLink().ask(ANN, ELSEWHERE));
    return granted(
            given
                .door()
                .authentication()
                .choosePassword()
                .choose(given.door().linkTo(ANN), PASSWORD, Optional.of(DeviceTokens.NONE)))
        .devices();
  }
}
