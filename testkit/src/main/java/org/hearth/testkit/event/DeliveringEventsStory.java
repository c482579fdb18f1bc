package org.hearth.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;

import java.time.Duration;
import java.util.List;
import org.hearth.application.port.in.event.EventDelivery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.event.HearthEvent;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** {@link EventDelivery}: what fails comes again, and in the end is put aside. */
public interface DeliveringEventsStory extends StorageFactory {

  @Test
  default void an_event_that_fails_comes_again_before_the_next_of_its_account() {
    EventFixture host = EventFixture.on(emptyStorage());
    CareHomeAccount home = host.fixture().open(ANN, willowHouse());
    HearthEvent opened = host.delivered().get(0);
    host.refuse(ask(host, home));
    granted(host.hearth().careHomes().register(ANN, home.id(), MILL_LANE));
    CareHomeAccount other = host.fixture().open(ANN, elmCourt());

    assertThat(host.kinds(other.id())).containsExactly("care-home-opened");
    assertThat(host.kinds(home.id())).containsExactly("care-home-opened");
    assertThat(opened.account()).isEqualTo(home.id());

    host.refuseNoMore();
    assertThat(host.kinds(home.id())).as("before its time").hasSize(1);
    host.clock().pass(Duration.ofSeconds(10));
    assertThat(host.kinds(home.id()))
        .containsExactly("care-home-opened", "service-asked", "service-started");
  }

  @Test
  default void an_event_that_fails_time_after_time_becomes_a_dead_letter_that_can_be_sent_again() {
    EventFixture host = EventFixture.on(emptyStorage());
    CareHomeAccount home = host.fixture().open(ANN, willowHouse());
    host.delivered();
    HearthEvent asked = ask(host, home);
    host.refuse(asked);
    granted(host.hearth().careHomes().register(ANN, home.id(), MILL_LANE));
    EventDelivery events = host.hearth().events();
    for (int failure = 1; failure < EventDelivery.MOST_FAILURES; failure++) {
      assertThat(host.kinds(home.id())).containsExactly("care-home-opened");
      assertThat(events.deadLetters(Page.first(10)).items()).isEmpty();
      host.clock().pass(Duration.ofHours(1));
    }
    assertThat(events.lag()).isEqualTo(Duration.ofHours(EventDelivery.MOST_FAILURES - 1));

    assertThat(host.kinds(home.id())).containsExactly("care-home-opened", "service-started");
    assertThat(events.lag()).isZero();
    List<DeadLetter> dead = events.deadLetters(Page.first(10)).items();
    assertThat(dead).extracting(DeadLetter::event).containsExactly(asked);
    assertThat(dead.get(0).failures()).isEqualTo(EventDelivery.MOST_FAILURES);

    host.refuseNoMore();
    assertThat(events.sendAgain(asked.id())).isTrue();
    assertThat(events.sendAgain(asked.id())).isFalse();
    assertThat(host.kinds(home.id())).endsWith("service-asked");
  }

  @Test
  default void dead_letters_are_deleted_after_90_days() {
    EventFixture host = EventFixture.on(emptyStorage());
    CareHomeAccount home = host.fixture().open(ANN, willowHouse());
    host.delivered();
    host.refuse(ask(host, home));
    for (int failure = 0; failure < EventDelivery.MOST_FAILURES; failure++) {
      host.delivered();
      host.clock().pass(Duration.ofHours(1));
    }
    Actor nightly = new Actor.HearthSystem("retention");

    host.clock().passDays(89);
    assertThat(granted(host.hearth().retention().apply(nightly)).deadLetters()).isZero();
    host.clock().passDays(2);
    assertThat(granted(host.hearth().retention().apply(nightly)).deadLetters()).isEqualTo(1);
    assertThat(host.hearth().events().deadLetters(Page.first(10)).items()).isEmpty();
  }

  /** The event that a practice asks to serve the home, which is not delivered yet. */
  private static HearthEvent ask(EventFixture host, CareHomeAccount home) {
    granted(host.hearth().careHomes().ask(BEN, home.number().toString()));
    return host.waiting(home.id());
  }
}
