package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Three links an hour are three in every hour, however they are asked for. */
public interface LimitingLinksStory extends AuthenticationFactory {
  String OTHER = "manager@willow-house.example";

  @Test
  default void a_fourth_link_waits_until_the_first_is_an_hour_old() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    granted(ask(door));
    door.clock().pass(Duration.ofMinutes(50));
    granted(ask(door));
    granted(ask(door));
    for (int i = 0; i < 9; i++) {
      assertThat(wait(ask(door))).isEqualTo(Duration.ofMinutes(10 - i));
      door.clock().pass(Duration.ofMinutes(1));
    }
    door.clock().pass(Duration.ofMinutes(1));
    granted(ask(door));
    assertThat(wait(ask(door))).isEqualTo(Duration.ofMinutes(50));
  }

  @Test
  default void of_many_who_ask_at_once_three_get_links() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    List<Either<Refusal, ?>> answers;
    try (Racers racers = new Racers()) {
      answers = racers.race(racer -> ask(door));
    }
    assertThat(answers).filteredOn(Either::isRight).hasSize(3);
    door.authentication().sendNotifications().sendWaiting();
    assertThat(door.mailboxes().of(ANN)).hasSize(3);
  }

  @Test
  default void a_home_whose_address_goes_to_and_fro_is_invited_three_times_an_hour() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouse().id();
    door.authentication().sendNotifications().sendWaiting();
    for (int i = 0; i < 6; i++) {
      amend(door, home, OTHER);
      door.authentication().sendNotifications().sendWaiting();
      amend(door, home, OFFICE);
      door.authentication().sendNotifications().sendWaiting();
    }
    assertThat(invitations(door, OTHER)).isEqualTo(3);
    assertThat(invitations(door, OFFICE)).isEqualTo(3);
    door.clock().pass(Duration.ofHours(1));
    door.authentication().sendNotifications().sendWaiting();
    assertThat(invitations(door, OFFICE)).as("the home has a link after an hour").isEqualTo(6);
  }

  private static long invitations(SignInFixture door, String email) {
    return door.mailboxes().of(email).stream()
        .filter(message -> message.text().contains("choose-password?link="))
        .count();
  }

  private static Either<Refusal, ?> ask(SignInFixture door) {
    return door.authentication().askForPasswordLink().ask(ANN, HERE);
  }

  private static Duration wait(Either<Refusal, ?> answer) {
    return ((SignInRefusal.TooManyAttempts) refused(answer, "too-many-attempts")).retryAfter();
  }

  private static void amend(SignInFixture door, AccountId account, String email) {
    granted(
        door.hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                account,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, email),
                null));
  }
}
