package org.hearth.application.internal.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.event.EventDelivery;
import org.hearth.application.port.in.event.EventDelivery.EventListener;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;

/** Use case of {@link EventDelivery}. */
public final class DeliveringEvents implements EventDelivery {
  /** How long an account's events are one process's to deliver. */
  public static final Duration LEASE = Duration.ofMinutes(1);

  /** What the last delivery may take before the lease is over. */
  private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(30);

  private static final int AT_ONCE = 100;
  private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  private final UseCaseContext context;
  private final EventOutbox outbox;
  private final EventListener listener;

  public DeliveringEvents(UseCaseContext context, EventOutbox outbox, EventListener listener) {
    this.context = context;
    this.outbox = outbox;
    this.listener = listener;
  }

  @Override
  public int deliverWaiting() {
    int delivered = 0;
    List<PendingEvent> claimed = claim();
    while (!claimed.isEmpty() && !Thread.currentThread().isInterrupted()) {
      delivered += deliver(claimed);
      claimed = claim();
    }
    return delivered;
  }

  private List<PendingEvent> claim() {
    Instant now = context.now();
    return outbox.claim(now, now.plus(LEASE), AT_ONCE);
  }

  /** What cannot be delivered within the lease is given back. */
  private int deliver(List<PendingEvent> claimed) {
    Instant latest = context.now().plus(LEASE).minus(LONGEST_DELIVERY);
    List<PendingEvent> delivered = new ArrayList<>();
    List<PendingEvent> untried = new ArrayList<>();
    for (PendingEvent each : claimed) {
      if (context.now().isAfter(latest)) {
        untried.add(each);
      } else if (isTaken(each)) {
        delivered.add(each);
      }
    }
    outbox.finish(delivered, context.now());
    outbox.release(untried, context.now());
    return delivered.size();
  }

  /** Whatever the listener throws concerns this event and its account alone. */
  private boolean isTaken(PendingEvent pending) {
    try {
      listener.on(pending.event());
      return true;
    } catch (RuntimeException | Error failed) {
      putOff(pending);
      return false;
    }
  }

  private void putOff(PendingEvent failed) {
    Instant now = context.now();
    if (failed.failures() + 1 >= MOST_FAILURES) {
      outbox.giveUp(failed, now);
    } else {
      outbox.postpone(failed, now.plus(delay(failed.failures())));
    }
  }

  private static Duration delay(int failuresBefore) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << failuresBefore);
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  @Override
  public Duration lag() {
    return outbox
        .oldest()
        .map(at -> Duration.between(at, context.now()))
        .filter(lag -> !lag.isNegative())
        .orElse(Duration.ZERO);
  }

  @Override
  public Slice<DeadLetter> deadLetters(Page page) {
    return outbox.deadLetters(page);
  }

  @Override
  public boolean sendAgain(UUID event) {
    return outbox.sendAgain(event, context.now());
  }
}
