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
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.junit.jupiter.api.Test;

/** Guessing is slow, and the guesses of others lock no login out. */
public interface SlowingGuessesStory extends AuthenticationFactory {
  String WRONG = "not the password at all";

  @Test
  default void after_five_failures_each_next_attempt_waits_twice_as_long() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    guess(door, ANN, HERE, 5);

    for (long seconds = 2; seconds <= 512; seconds *= 2) {
      assertThat(wait(door.signIn(ANN, PASSWORD))).isEqualTo(Duration.ofSeconds(seconds));
      door.clock().pass(Duration.ofSeconds(seconds));
      refused(door.signIn(ANN, WRONG), "sign-in-failed");
    }
    assertThat(wait(door.signIn(ANN, PASSWORD))).isEqualTo(Duration.ofMinutes(15));
    door.clock().pass(Duration.ofMinutes(15));
    granted(door.signIn(ANN, PASSWORD));
    guess(door, ANN, HERE, 5);
  }

  @Test
  default void a_refused_attempt_neither_hashes_nor_counts() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    guess(door, ANN, HERE, 5);
    int matched = door.passwords().matched();

    for (int i = 0; i < 20; i++) {
      wait(door.signIn(ANN, PASSWORD));
    }

    assertThat(door.passwords().matched()).isEqualTo(matched);
    door.clock().pass(Duration.ofSeconds(2));
    granted(door.signIn(ANN, PASSWORD));
  }

  @Test
  default void an_address_that_nobody_has_is_slowed_in_the_same_way() {
    SignInFixture door = SignInFixture.of(this);
    guess(door, "nobody@hearth.example", HERE, 5);

    assertThat(wait(door.signIn("NOBODY@hearth.example", PASSWORD)))
        .isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  default void an_address_that_is_written_in_another_way_is_counted_with_the_others() {
    SignInFixture door = SignInFixture.of(this);
    guess(door, "nobody@b\u00fccher.example", HERE, 5);

    wait(door.signIn(" Nobody@XN--BCHER-KVA.example", PASSWORD));
  }

  @Test
  default void guesses_from_elsewhere_do_not_slow_the_owner() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    guess(door, ANN, ELSEWHERE, 5);

    wait(door.signIn(ANN, PASSWORD, ELSEWHERE));
    granted(door.signIn(ANN, PASSWORD, HERE));
  }

  @Test
  default void guesses_from_many_sources_slow_only_sources_that_never_entered() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    granted(door.signIn(ANN, PASSWORD, HERE));
    for (int source = 0; source < 90; source++) {
      guess(door, ANN, "203.0.113." + source, 1);
    }

    wait(door.signIn(ANN, PASSWORD, ELSEWHERE));
    granted(door.signIn(ANN, PASSWORD, HERE));
    door.clock().pass(Duration.ofHours(1));
    granted(door.signIn(ANN, PASSWORD, ELSEWHERE));
  }

  @Test
  default void whoever_chooses_a_new_password_is_not_slowed_by_the_guesses_of_others() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    for (int source = 0; source < 90; source++) {
      guess(door, ANN, "203.0.113." + source, 1);
    }
    granted(door.authentication().askForPasswordLink().ask(ANN, ELSEWHERE));
    granted(door.choose(door.linkTo(ANN), OTHER_PASSWORD));

    granted(door.signIn(ANN, OTHER_PASSWORD, ELSEWHERE));
  }

  @Test
  default void one_source_does_not_try_many_logins() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    door.willowHouseWithPassword();
    granted(door.signIn(ANN, PASSWORD, ELSEWHERE));
    for (int login = 0; login < 30; login++) {
      guess(door, "login" + login + "@hearth.example", ELSEWHERE, 1);
    }

    wait(door.signIn(OFFICE, PASSWORD, ELSEWHERE));
    granted(door.signIn(OFFICE, PASSWORD, HERE));
    granted(door.signIn(ANN, PASSWORD, ELSEWHERE));
  }

  @Test
  default void servers_on_one_storage_count_together() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    guess(door, ANN, HERE, 5);

    wait(door.newAuthentication().signIn().signIn(SignInFixture.credentials(ANN, PASSWORD, HERE)));
  }

  @Test
  default void a_day_later_all_is_forgotten() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    guess(door, ANN, HERE, 4);
    door.clock().passDays(1);

    door.authentication().sendNotifications().sendWaiting();

    guess(door, ANN, HERE, 4);
    granted(door.signIn(ANN, PASSWORD));
  }

  @Test
  default void asking_for_links_again_and_again_is_slowed_whoever_has_the_address() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    for (int i = 0; i < 3; i++) {
      granted(door.authentication().askForPasswordLink().ask(ANN, HERE));
      granted(door.authentication().askForPasswordLink().ask("nobody@hearth.example", HERE));
    }

    assertThat(wait(door.authentication().askForPasswordLink().ask(ANN, HERE)))
        .isEqualTo(
            wait(door.authentication().askForPasswordLink().ask("nobody@hearth.example", HERE)));
  }

  @Test
  default void those_who_ask_for_an_address_from_everywhere_do_not_fill_its_mailbox() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    for (int source = 0; source < 50; source++) {
      granted(door.authentication().askForPasswordLink().ask(ANN, "203.0.113." + source));
    }

    door.authentication().sendNotifications().sendWaiting();

    assertThat(door.mailboxes().of(ANN)).hasSize(5);
  }

  private static void guess(SignInFixture door, String email, String source, int times) {
    for (int i = 0; i < times; i++) {
      refused(door.signIn(email, WRONG, source), "sign-in-failed");
    }
  }

  private static Duration wait(Either<Refusal, ?> answer) {
    Refusal refusal = refused(answer, "too-many-attempts");
    assertThat(refusal).isInstanceOf(SignInRefusal.TooManyAttempts.class);
    return ((SignInRefusal.TooManyAttempts) refusal).retryAfter();
  }
}
