package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FrontDoor.OFFICE;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.stream.IntStream;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.story.Town;
import org.junit.jupiter.api.Test;

/** Letters wait until the post takes them. */
public interface SendingLettersStory extends EntranceFactory {

  @Test
  default void a_letter_is_sent_once() {
    FrontDoor door = FrontDoor.of(this);
    door.willowHouse();

    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(1);
    door.clock().passDays(1);
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
    assertThat(door.mailboxes().of(OFFICE)).hasSize(1);
  }

  @Test
  default void servers_that_send_at_once_send_each_letter_once() {
    FrontDoor door = FrontDoor.of(this);
    int homes = 40;
    openHomes(door, homes);

    int sent;
    try (Racers racers = new Racers()) {
      sent =
          racers.race(racer -> door.anotherEntrance().correspondence().sendWaiting()).stream()
              .mapToInt(Integer::intValue)
              .sum();
    }

    assertThat(sent).isEqualTo(homes);
    assertThat(door.mailboxes().size()).isEqualTo(homes);
  }

  @Test
  default void one_that_cannot_be_sent_holds_up_no_other_and_is_tried_later_and_later() {
    FrontDoor door = FrontDoor.of(this);
    door.willowHouse();
    openHomes(door, 3);
    door.mailboxes().close(OFFICE);
    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(3);

    door.mailboxes().reopen(OFFICE);
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
    door.mailboxes().close(OFFICE);
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
    door.mailboxes().reopen(OFFICE);
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
    door.clock().pass(Duration.ofMinutes(1));
    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(1);
    granted(door.choose(door.linkTo(OFFICE), FrontDoor.PASSWORD));
  }

  @Test
  default void while_the_post_is_closed_all_wait() {
    FrontDoor door = FrontDoor.of(this);
    openHomes(door, 20);
    IntStream.range(0, 20).forEach(i -> door.mailboxes().close(address(i)));
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();

    IntStream.range(0, 20).forEach(i -> door.mailboxes().reopen(address(i)));
    door.clock().pass(Duration.ofHours(1));
    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(20);
  }

  @Test
  default void after_a_week_a_letter_is_given_up_and_the_trail_says_so() {
    FrontDoor door = FrontDoor.of(this);
    CareHomeAccount home = door.willowHouse();
    door.mailboxes().close(OFFICE);
    for (int hours = 0; hours <= 7 * 24 + 1; hours++) {
      assertThat(door.entrance().correspondence().sendWaiting()).isZero();
      door.clock().pass(Duration.ofHours(1));
    }

    door.mailboxes().reopen(OFFICE);
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
    assertThat(door.trail(AuditAction.LETTER_NOT_SENT))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).contains(home.id()));
  }

  private static void openHomes(FrontDoor door, int count) {
    for (int i = 0; i < count; i++) {
      granted(
          door.hearth()
              .openCareHomeAccount()
              .open(Town.ANN, CareHomeForms.home("Oak Lodge", null, address(i)).form()));
    }
  }

  private static String address(int home) {
    return "office" + home + "@oak-lodge.example";
  }
}
