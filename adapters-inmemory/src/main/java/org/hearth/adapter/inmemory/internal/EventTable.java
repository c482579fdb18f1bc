package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Queue;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.event.EventOutbox.DeadLetter;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.event.HearthEvent;

/**
 * The events that wait, and those that were given up.
 *
 * @param queues the events of each account, the first to be delivered first
 * @param pending by identifier
 * @param heads when the first event of each account is due, soonest first
 */
record EventTable(
    Map<AccountId, Queue<UUID>> queues,
    Map<UUID, PendingEvent> pending,
    Map<UUID, Instant> dueAt,
    SortedSet<Due> heads,
    SortedMap<UUID, DeadLetter> dead) {
  static final EventTable EMPTY =
      new EventTable(
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          TreeSet.empty(
              Comparator.comparing(Due::at).thenComparing(Due::event, UuidOrder::compare)),
          TreeMap.empty(UuidOrder::compare));

  /** When an event may be claimed. */
  record Due(Instant at, UUID event) {}

  Optional<EventTable> add(HearthEvent event) {
    return pending.containsKey(event.id())
        ? Optional.empty()
        : Optional.of(waiting(new PendingEvent(event, 0, 0), event.at()));
  }

  /** Behind those of its account. */
  EventTable waiting(PendingEvent event, Instant due) {
    UUID id = event.event().id();
    AccountId account = event.event().account();
    Queue<UUID> queue = queues.get(account).getOrElse(Queue.empty());
    return new EventTable(
        queues.put(account, queue.enqueue(id)),
        pending.put(id, event),
        dueAt.put(id, due),
        queue.isEmpty() ? heads.add(new Due(due, id)) : heads,
        dead);
  }

  /** The first events of their accounts that are due. */
  List<PendingEvent> due(Instant now, int most) {
    return heads
        .takeWhile(due -> !due.at().isAfter(now))
        .take(most)
        .toList()
        .map(due -> pending.get(due.event()).get())
        .asJava();
  }

  /** Whether the event is still as it was when it was claimed. */
  boolean isStill(PendingEvent claimed) {
    return pending.get(claimed.event().id()).contains(claimed);
  }

  /** With the first event of an account as it is now, and due at another time. */
  EventTable with(PendingEvent event, Instant due) {
    UUID id = event.event().id();
    return new EventTable(
        queues,
        pending.put(id, event),
        dueAt.put(id, due),
        heads.remove(new Due(dueAt.get(id).get(), id)).add(new Due(due, id)),
        dead);
  }

  /** Without the first event of an account, whose next one is due at once. */
  EventTable without(PendingEvent head, Instant now) {
    UUID id = head.event().id();
    AccountId account = head.event().account();
    Queue<UUID> rest = queues.get(account).get().tail();
    SortedSet<Due> others = heads.remove(new Due(dueAt.get(id).get(), id));
    return new EventTable(
        rest.isEmpty() ? queues.remove(account) : queues.put(account, rest),
        pending.remove(id),
        rest.isEmpty() ? dueAt.remove(id) : dueAt.remove(id).put(rest.head(), now),
        rest.isEmpty() ? others : others.add(new Due(now, rest.head())),
        dead);
  }

  EventTable with(SortedMap<UUID, DeadLetter> others) {
    return new EventTable(queues, pending, dueAt, heads, others);
  }

  Optional<Instant> oldest() {
    return pending.values().map(each -> each.event().at()).min().toJavaOptional();
  }
}
