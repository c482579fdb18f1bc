package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link EventOutbox}, and events that come with changes. */
public interface EventOutboxContract extends StorageFactory {

  @Test
  default void an_event_of_each_kind_comes_back_as_it_was() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    List<HearthEvent> kept =
        Stream.of(EventType.values()).map(type -> events.of(type, events.account())).toList();
    events.keep(kept);

    List<PendingEvent> claimed = events.claim();

    assertThat(claimed).extracting(PendingEvent::event).containsExactlyInAnyOrderElementsOf(kept);
    assertThat(claimed).allMatch(each -> each.claim() == 1 && each.failures() == 0);
  }

  @Test
  default void events_are_kept_with_the_accounts_that_are_opened() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    CareHomeAccount one = events.given().sample().careHome();
    CareHomeAccount refused = events.given().sample().careHome().amended(one.details());
    CareHomeAccount two = events.given().sample().careHome();

    BitSet kept =
        events
            .given()
            .storage()
            .changes()
            .commit(Stream.of(one, refused, two).map(events::opening).toList());

    assertThat(kept.cardinality()).isEqualTo(2);
    assertThat(events.claim())
        .extracting(each -> each.event().account())
        .containsExactlyInAnyOrder(one.id(), two.id());
  }

  @Test
  default void an_event_is_kept_with_a_patient_who_is_opened_alone() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    AccountHolder patient = events.given().sample().accountHolder();
    ChangeSet opening = events.opening(patient);
    events.given().keep(opening);

    events.given().refuse(events.opening(patient));

    assertThat(events.delivered()).containsExactlyElementsOf(opening.events());
  }

  @Test
  default void an_event_is_kept_with_an_amendment_and_not_without() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    AccountHolder patient = events.given().accountHolder();
    HearthEvent event = events.of(EventType.ACCOUNT_RESET, patient.id());
    ChangeSet reset = events.given().change(patient.id()).amend(patient, patient.reset()).build();
    events.given().keep(reset.withEvents(List.of(event)));

    events
        .given()
        .refuse(reset.withEvents(List.of(events.of(EventType.ACCOUNT_RESET, patient.id()))));

    assertThat(events.delivered()).containsExactly(event);
  }

  @Test
  default void the_events_of_an_account_are_claimed_one_after_the_other() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    AccountId account = events.account();
    AccountId another = events.account();
    List<HearthEvent> kept =
        Stream.generate(() -> events.of(EventType.DETAILS_AMENDED, account)).limit(3).toList();
    HearthEvent other = events.of(EventType.DETAILS_AMENDED, another);
    // The identifiers and times of later events may be lower: clocks of servers differ.
    events.keep(List.of(kept.get(2)));
    events.keep(List.of(kept.get(0), other));
    events.keep(List.of(kept.get(1)));

    List<HearthEvent> delivered = new ArrayList<>();
    List<PendingEvent> claimed = events.claim();
    assertThat(claimed)
        .extracting(PendingEvent::event)
        .containsExactlyInAnyOrder(kept.get(2), other);
    while (!claimed.isEmpty()) {
      assertThat(events.claim()).as("what is claimed while these are").isEmpty();
      claimed.forEach(each -> delivered.add(each.event()));
      events.outbox().finish(claimed, SampleEvents.NOW);
      claimed = events.claim();
    }

    assertThat(delivered)
        .filteredOn(event -> event.account().equals(account))
        .containsExactly(kept.get(2), kept.get(0), kept.get(1));
  }

  @Test
  default void an_event_that_was_claimed_is_claimed_again_when_the_time_is_over() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    HearthEvent event = events.of(EventType.EMAIL_CHANGED, events.account());
    events.keep(List.of(event));
    EventOutbox outbox = events.outbox();
    assertThat(outbox.claim(Sample.NOW, SampleEvents.LATER, 10)).as("before it is due").isEmpty();
    PendingEvent late = events.claim().get(0);

    assertThat(outbox.claim(SampleEvents.LATER.minusNanos(1_000), SampleEvents.LATER, 10))
        .isEmpty();
    List<PendingEvent> again =
        outbox.claim(SampleEvents.LATER, SampleEvents.LATER.plusSeconds(60), 10);
    assertThat(again).containsExactly(new PendingEvent(event, 2, 0));

    outbox.finish(List.of(late), SampleEvents.LATER);
    outbox.release(List.of(late), SampleEvents.LATER);
    outbox.postpone(late, SampleEvents.LATER);
    outbox.giveUp(late, SampleEvents.LATER);
    assertThat(outbox.claim(SampleEvents.LATER, SampleEvents.LATER.plusSeconds(60), 10))
        .as("what is claimed after the first process was late")
        .isEmpty();
    outbox.finish(again, SampleEvents.LATER);
    assertThat(outbox.oldest()).isEmpty();
  }

  @Test
  default void an_event_that_failed_holds_up_those_of_its_account_alone() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    AccountId account = events.account();
    HearthEvent first = events.of(EventType.EMAIL_CHANGED, account);
    HearthEvent second = events.of(EventType.DETAILS_AMENDED, account);
    events.keep(List.of(first, second));
    events.outbox().postpone(events.claim().get(0), SampleEvents.NOW.plusSeconds(10));
    HearthEvent third = events.of(EventType.DETAILS_AMENDED, account);
    HearthEvent other = events.of(EventType.DETAILS_AMENDED, events.account());
    events.keep(List.of(third, other));

    assertThat(events.claim()).extracting(PendingEvent::event).containsExactly(other);
    assertThat(events.claim(SampleEvents.NOW.plusSeconds(10)))
        .containsExactly(new PendingEvent(first, 2, 1));
  }

  @Test
  default void events_that_were_released_are_due_at_once_and_did_not_fail() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    HearthEvent event = events.of(EventType.EMAIL_CHANGED, events.account());
    events.keep(List.of(event));

    events.outbox().release(events.claim(), SampleEvents.NOW);

    assertThat(events.claim()).containsExactly(new PendingEvent(event, 2, 0));
  }

  @Test
  default void an_event_that_was_given_up_is_a_dead_letter_and_its_account_goes_on() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    AccountId account = events.account();
    HearthEvent first = events.of(EventType.EMAIL_CHANGED, account);
    HearthEvent second = events.of(EventType.DETAILS_AMENDED, account);
    events.keep(List.of(first, second));
    EventOutbox outbox = events.outbox();
    outbox.postpone(events.claim().get(0), SampleEvents.NOW);
    outbox.giveUp(events.claim().get(0), SampleEvents.NOW);

    assertThat(outbox.deadLetters(Page.first(10)).items())
        .containsExactly(new DeadLetter(first, SampleEvents.NOW, 2));
    List<PendingEvent> next = events.claim();
    assertThat(next).extracting(PendingEvent::event).containsExactly(second);

    assertThat(outbox.sendAgain(second.id(), SampleEvents.NOW)).isFalse();
    assertThat(outbox.sendAgain(first.id(), SampleEvents.NOW)).isTrue();
    assertThat(outbox.sendAgain(first.id(), SampleEvents.NOW)).isFalse();
    assertThat(outbox.deadLetters(Page.first(10)).items()).isEmpty();
    assertThat(events.claim()).as("what is claimed while the second is").isEmpty();
    outbox.finish(next, SampleEvents.NOW);
    assertThat(events.claim()).containsExactly(new PendingEvent(first, 1, 0));
  }

  @Test
  default void dead_letters_are_read_page_by_page_and_forgotten_by_their_age() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    List<HearthEvent> kept =
        Stream.generate(() -> events.of(EventType.DETAILS_AMENDED, events.account()))
            .limit(5)
            .toList();
    events.keep(kept);
    EventOutbox outbox = events.outbox();
    List<PendingEvent> claimed = events.claim();
    IntStream.range(0, 5)
        .forEach(i -> outbox.giveUp(claimed.get(i), SampleEvents.NOW.plusSeconds(i)));

    assertThat(SampleStorage.pages(outbox::deadLetters, 2))
        .extracting(DeadLetter::event)
        .containsExactlyElementsOf(kept);
    assertThat(outbox.forgetDeadLetters(SampleEvents.NOW.plusSeconds(2))).isEqualTo(2);
    assertThat(outbox.deadLetters(Page.first(10)).items()).hasSize(3);
  }

  @Test
  default void the_oldest_event_that_waits_tells_how_late_delivery_is() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    assertThat(events.outbox().oldest()).isEmpty();
    List<HearthEvent> kept =
        Stream.generate(() -> events.of(EventType.DETAILS_AMENDED, events.account()))
            .limit(3)
            .toList();
    events.keep(kept);
    assertThat(events.outbox().oldest()).contains(kept.get(0).at());

    List<PendingEvent> claimed = events.claim();
    PendingEvent oldest =
        claimed.stream().filter(each -> each.event().equals(kept.get(0))).findFirst().orElseThrow();
    events.outbox().giveUp(oldest, SampleEvents.NOW);

    assertThat(events.outbox().oldest()).contains(kept.get(1).at());
  }

  @Test
  default void no_more_are_claimed_than_are_wanted() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    events.keep(
        Stream.generate(() -> events.of(EventType.DETAILS_AMENDED, events.account()))
            .limit(5)
            .toList());

    assertThat(events.outbox().claim(SampleEvents.NOW, SampleEvents.LATER, 3)).hasSize(3);
    assertThat(events.outbox().claim(SampleEvents.NOW, SampleEvents.LATER, 3)).hasSize(2);
  }

  @Test
  default void many_who_deliver_at_once_deliver_each_once_and_in_order() {
    SampleEvents events = SampleEvents.on(emptyStorage());
    List<AccountId> accounts = Stream.generate(events::account).limit(10).toList();
    Map<AccountId, List<HearthEvent>> kept = new HashMap<>();
    for (int round = 0; round < 5; round++) {
      List<HearthEvent> more =
          accounts.stream().map(each -> events.of(EventType.DETAILS_AMENDED, each)).toList();
      events.keep(more);
      more.forEach(each -> kept.computeIfAbsent(each.account(), a -> new ArrayList<>()).add(each));
    }
    List<HearthEvent> delivered = Collections.synchronizedList(new ArrayList<>());

    try (Racers racers = new Racers()) {
      racers.race(
          racer -> {
            while (events.outbox().oldest().isPresent()) {
              List<PendingEvent> claimed =
                  events.outbox().claim(SampleEvents.NOW, SampleEvents.LATER, 3);
              claimed.forEach(each -> delivered.add(each.event()));
              events.outbox().finish(claimed, SampleEvents.NOW);
            }
            return racer;
          });
    }

    for (AccountId account : accounts) {
      assertThat(delivered)
          .filteredOn(event -> event.account().equals(account))
          .containsExactlyElementsOf(kept.get(account));
    }
  }
}
