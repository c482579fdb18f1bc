package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.stream.IntStream;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** E-mails wait until the mailer takes them. */
public interface SendingNotificationsStory extends AuthenticationFactory {

  @Test
  default void a_letter_is_sent_once() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();

    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(1);
    door.clock().passDays(1);
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    assertThat(door.mailboxes().of(OFFICE)).hasSize(1);
  }

  @Test
  default void servers_that_send_at_once_send_each_letter_once() {
    SignInFixture door = SignInFixture.of(this);
    int homes = 40;
    openHomes(door, homes);

    int sent;
    try (Racers racers = new Racers()) {
      sent =
          racers.race(racer -> door.newAuthentication().sendNotifications().sendWaiting()).stream()
              .mapToInt(Integer::intValue)
              .sum();
    }

    assertThat(sent).isEqualTo(homes);
    assertThat(door.mailboxes().size()).isEqualTo(homes);
  }

  @Test
  default void one_that_cannot_be_sent_holds_up_no_other_and_is_tried_later_and_later() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    openHomes(door, 3);
    door.mailboxes().close(OFFICE);
    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(3);

    door.mailboxes().reopen(OFFICE);
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    door.mailboxes().close(OFFICE);
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    door.mailboxes().reopen(OFFICE);
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(1);
    granted(door.choose(door.linkTo(OFFICE), SignInFixture.PASSWORD));
  }

  @Test
  default void while_the_post_is_closed_all_wait() {
    SignInFixture door = SignInFixture.of(this);
    openHomes(door, 20);
    IntStream.range(0, 20).forEach(i -> door.mailboxes().close(address(i)));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();

    IntStream.range(0, 20).forEach(i -> door.mailboxes().reopen(address(i)));
    door.clock().pass(Duration.ofHours(1));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(20);
  }

  @Test
  default void after_a_week_a_letter_is_given_up_and_the_trail_says_so() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    door.mailboxes().close(OFFICE);
    int step = Repetitions.of(13, 1);
    for (int hours = 0; hours <= 7 * 24 + 1; hours += step) {
      assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
      door.clock().pass(Duration.ofHours(step));
    }

    door.mailboxes().reopen(OFFICE);
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    assertThat(door.trail(AuditAction.EMAIL_NOT_SENT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).contains(home.id()));
  }

  private static void openHomes(SignInFixture door, int count) {
    for (int i = 0; i < count; i++) {
      granted(
          door.hearth()
              .careHomes()
              .open(HearthFixture.ANN, CareHomeForms.home("Oak Lodge", null, address(i)).form()));
    }
  }

  private static String address(int home) {
    return "office" + home + "@oak-lodge.example";
  }
}
