package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.ELSEWHERE;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.junit.jupiter.api.Test;

/** A browser in which a user signed in is not slowed by the guesses of strangers. */
public interface KnowingABrowserStory extends AuthenticationFactory {
  String GUESS = "not the password at all";

  @Test
  default void strangers_do_not_keep_the_owner_out_of_a_browser_that_is_known() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    DeviceTokens browser = known(granted(signIn(door, PASSWORD, HERE, DeviceTokens.NONE)));
    strangersGuess(door, 91);
    for (int i = 0; i < 6; i++) {
      assertThat(door.signIn(ANN, GUESS, ELSEWHERE).isLeft()).isTrue();
    }
    SignedIn again = granted(signIn(door, PASSWORD, ELSEWHERE, browser));
    assertThat(again.devices()).as("what is new to the browser").isEmpty();
  }

  @Test
  default void strangers_keep_the_owner_out_of_a_new_browser_for_a_minute_at_most() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    strangersGuess(door, 60);
    Duration wait = wait(signIn(door, PASSWORD, ELSEWHERE, DeviceTokens.NONE));
    assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1));
    door.clock().pass(wait);
    granted(signIn(door, PASSWORD, ELSEWHERE, DeviceTokens.NONE));
  }

  @Test
  default void who_guesses_at_many_logins_keeps_others_out_for_a_minute_at_most() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    for (int login = 0; login < 50; login++) {
      String email = "login" + login + "@hearth.example";
      door.signIn(email, GUESS, ELSEWHERE).peekLeft(refusal -> pass(door, refusal));
    }
    assertThat(wait(door.signIn(ANN, PASSWORD, ELSEWHERE)))
        .isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  @Test
  default void choosing_a_password_by_a_link_makes_the_browser_known() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    granted(door.authentication().askForPasswordLink().ask(ANN, ELSEWHERE));
    DeviceTokens browser =
        granted(
                door.authentication()
                    .choosePassword()
                    .choose(door.linkTo(ANN), OTHER_PASSWORD, Optional.of(DeviceTokens.NONE)))
            .devices()
            .orElseThrow();
    strangersGuess(door, 60);
    granted(signIn(door, OTHER_PASSWORD, ELSEWHERE, browser));
  }

  @Test
  default void a_browser_is_known_for_those_logins_that_were_entered_in_it() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    door.willowHouseWithPassword();
    DeviceTokens homes = known(granted(browse(door, OFFICE, PASSWORD, HERE, DeviceTokens.NONE)));
    strangersGuess(door, 60);
    Duration wait = wait(signIn(door, PASSWORD, ELSEWHERE, homes));
    door.clock().pass(wait);
    DeviceTokens shared = known(granted(signIn(door, PASSWORD, ELSEWHERE, homes)));
    assertThat(shared.texts()).startsWith(homes.texts().toArray(String[]::new)).hasSize(2);
    strangersGuess(door, 60);
    granted(signIn(door, PASSWORD, "203.0.113.250", shared));
  }

  /** A site on a neighbouring domain may set a cookie; its value does not become known. */
  @Test
  default void a_token_that_was_brought_along_is_not_made_known() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    DeviceTokens planted = new DeviceTokens(List.of("a".repeat(43)));
    granted(signIn(door, PASSWORD, HERE, planted));
    strangersGuess(door, 60);
    wait(signIn(door, PASSWORD, ELSEWHERE, planted));
  }

  @Test
  default void guesses_in_a_known_browser_are_slowed_as_any() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    DeviceTokens browser = known(granted(signIn(door, PASSWORD, HERE, DeviceTokens.NONE)));
    for (int i = 0; i < 5; i++) {
      refused(signIn(door, GUESS, "203.0.113." + i, browser), "sign-in-failed");
    }
    assertThat(wait(signIn(door, PASSWORD, HERE, browser))).isEqualTo(Duration.ofSeconds(2));
    granted(door.signIn(ANN, PASSWORD, HERE));
  }

  @Test
  default void a_caller_that_keeps_no_tokens_gets_none() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    assertThat(granted(door.signIn(ANN, PASSWORD)).devices()).isEmpty();
  }

  /** From one source each, as often as they are let; the time passes that they have to wait. */
  private static void strangersGuess(SignInFixture door, int times) {
    for (int i = 0; i < times; i++) {
      String source = "203.0." + i / 250 + "." + i % 250;
      door.signIn(ANN, GUESS, source).peekLeft(refusal -> pass(door, refusal));
      door.signIn(ANN, GUESS, source);
    }
  }

  private static void pass(SignInFixture door, Refusal refusal) {
    if (refusal instanceof SignInRefusal.TooManyAttempts many) {
      door.clock().pass(many.retryAfter());
    }
  }

  private static Either<Refusal, SignedIn> signIn(
      SignInFixture door, String password, String source, DeviceTokens devices) {
    return browse(door, ANN, password, source, devices);
  }

  private static Either<Refusal, SignedIn> browse(
      SignInFixture door, String email, String password, String source, DeviceTokens devices) {
    return door.authentication()
        .signIn()
        .signIn(
            new Credentials(
                email,
                password,
                Optional.empty(),
                source,
                Optional.of("Firefox"),
                Optional.of(devices)));
  }

  private static DeviceTokens known(SignedIn signedIn) {
    return signedIn.devices().orElseThrow();
  }

  private static Duration wait(Either<Refusal, ?> answer) {
    return ((SignInRefusal.TooManyAttempts) refused(answer, "too-many-attempts")).retryAfter();
  }
}
