package org.hearth.testkit.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.HearthFixture;
import org.hearth.testkit.story.SettableClock;

/** A host that listens to Hearth. */
final class EventFixture {
  private final Storage storage;
  private final List<HearthEvent> taken = new ArrayList<>();
  private final Set<UUID> refused = new HashSet<>();
  private final HearthFixture fixture;
  private int refusals;
  private final EmbeddedHearth hearth;

  private EventFixture(Storage storage) {
    this.storage = storage;
    EmbeddedHearth[] built = new EmbeddedHearth[1];
    this.fixture =
        HearthFixture.founded(
            settings -> {
              built[0] = build(settings);
              return built[0];
            });
    this.hearth = built[0];
  }

  static EventFixture on(Storage storage) {
    return new EventFixture(storage);
  }

  private EmbeddedHearth build(Settings settings) {
    return Hearth.builder(storage).settings(settings).events(this::take).build();
  }

  private void take(HearthEvent event) {
    if (refused.contains(event.id())) {
      refusals++;
      if (refusals % 2 == 0) {
        throw new IllegalStateException("The host cannot take this event at present");
      }
      throw new NoClassDefFoundError("The host lacks a class that takes this event");
    }
    taken.add(event);
  }

  /** Without a listener, on the same storage. */
  Hearth withoutListener() {
    return Hearth.on(
        storage, new Settings(clock(), Identifiers.timeOrdered(), TestNumbers.ALLOWED));
  }

  HearthFixture fixture() {
    return fixture;
  }

  EmbeddedHearth hearth() {
    return hearth;
  }

  SettableClock clock() {
    return fixture.clock();
  }

  /** Has the host throw whenever this event comes. */
  void refuse(HearthEvent event) {
    refused.add(event.id());
  }

  void refuseNoMore() {
    refused.clear();
  }

  /** What the host has taken, once all that is due is delivered. */
  List<HearthEvent> delivered() {
    int before = taken.size();
    int delivered = hearth.events().deliverWaiting();
    if (taken.size() != before + delivered) {
      throw new AssertionError(delivered + " were not delivered: " + (taken.size() - before));
    }
    return List.copyOf(taken);
  }

  /** The event of an account that waits, which is looked at and put back. */
  HearthEvent waiting(AccountId account) {
    EventOutbox outbox = storage.events().orElseThrow();
    Instant now = clock().instant();
    List<PendingEvent> claimed = outbox.claim(now, now.plusSeconds(1), Integer.MAX_VALUE);
    outbox.release(claimed, now);
    return claimed.stream()
        .map(PendingEvent::event)
        .filter(event -> event.account().equals(account))
        .findFirst()
        .orElseThrow();
  }

  /** The kinds of what the host has taken of an account, in their order. */
  List<String> kinds(AccountId account) {
    return delivered().stream()
        .filter(event -> event.account().equals(account))
        .map(event -> event.type().text())
        .toList();
  }
}
